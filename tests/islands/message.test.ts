import { mailtoUrl, formatMessage } from '#islands/invited/message.ts'
import { expect, test } from 'vitest'

// The message from a client to a counsellor.

const text = { message: 'Code: {code}\nLink: {link}', marked: 'Not me: {marks}' }
const handed = {
  code: '11V0-4K',
  marks: { traits: ['people', 'focus'], roles: ['teller'] },
  names: 'Being with people, Working undisturbed, Bank teller',
  caseload: 'https://site.example/en/caseload/'
}

test('the message has the code and a link to it', () => {
  expect(formatMessage(handed, false, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K'
  )
})

test('with marks, the link has their ids and the text their names', () => {
  expect(formatMessage(handed, true, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K&not-me=people.focus/teller\n\nNot me: Being with people, Working undisturbed, Bank teller'
  )
})

test('without marks, the message does not mention them, even when they are asked for', () => {
  const nothing = { ...handed, marks: { traits: [], roles: [] }, names: '' }
  expect(formatMessage(nothing, true, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K'
  )
})

test('a mail URL has CRLF line breaks, and &, ? and # in its parameters are escaped', () => {
  expect(mailtoUrl('a+b@x.example', 'Mã của tôi', 'Một & hai?\n#3')).toBe(
    'mailto:a+b@x.example?subject=M%C3%A3%20c%E1%BB%A7a%20t%C3%B4i&body=M%E1%BB%99t%20%26%20hai%3F%0D%0A%233'
  )
})
