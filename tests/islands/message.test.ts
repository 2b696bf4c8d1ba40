import { mailAddress, formatMessage } from '#islands/invited/message.ts'
import { expect, test } from 'vitest'

// What a client hands to a counsellor, word for word.

const text = { message: 'Code: {code}\nLink: {link}', marked: 'Not me: {marks}' }
const handed = {
  code: '11V0-4K',
  marks: { traits: ['people', 'focus'], roles: ['teller'] },
  names: 'Being with people, Working undisturbed, Bank teller',
  caseload: 'https://site.example/en/caseload/'
}

test('the code, and a link that shows it', () => {
  expect(formatMessage(handed, false, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K'
  )
})

test('and what was marked, by ids in the link and by names in words', () => {
  expect(formatMessage(handed, true, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K&not-me=people.focus/teller\n\nNot me: Being with people, Working undisturbed, Bank teller'
  )
})

test('nothing of it where nothing is marked, whatever is ticked', () => {
  const nothing = { ...handed, marks: { traits: [], roles: [] }, names: '' }
  expect(formatMessage(nothing, true, text)).toBe(
    'Code: 11V0-4K\nLink: https://site.example/en/caseload/#11V0-4K'
  )
})

test('a mail has its lines parted as mail programs want them, and nothing in it ends a part early', () => {
  expect(mailAddress('a+b@x.example', 'Mã của tôi', 'Một & hai?\n#3')).toBe(
    'mailto:a+b@x.example?subject=M%C3%A3%20c%E1%BB%A7a%20t%C3%B4i&body=M%E1%BB%99t%20%26%20hai%3F%0D%0A%233'
  )
})
