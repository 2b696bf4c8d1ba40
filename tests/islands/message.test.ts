import { caseLine } from '#domain/caseload/case-line'
import { parseLines } from '#domain/caseload/lines'
import { cleanName } from '#domain/invitation'
import { formatMessage, mailtoUrl } from '#islands/invited/message.ts'
import { expect, test } from 'vitest'
import { students } from '../domain/support/class-of-thirty.ts'
import { PASTE_WORDS } from '../domain/support/paste-words.ts'

// The message from a client to a counsellor.

const code = '11MA-0HK2-FY9S-PX4K-HJ'
const nothing = { traits: [], roles: [] }
const marks = { traits: ['people', 'focus'], roles: ['teller'] }

test('the message is one line with the name, the code, and the marks if they are sent', () => {
  expect(formatMessage({ name: 'Lan Anh', code, marks: nothing })).toBe(`Lan Anh: ${code}`)
  expect(formatMessage({ name: '', code, marks: nothing })).toBe(code)
  expect(formatMessage({ name: '7', code, marks })).toBe(`7: ${code}&not-me=people.focus/teller`)
})

test.each([
  ...students.map(({ name }) => name),
  '7',
  '07',
  'Số 12',
  'Minh (12A)',
  'Em Lan',
  'Mary-Jane O’Neil',
  'J. Smith',
  'LAN ANH',
  'lan anh',
  '🙂 Lan'
])('the caseload reads the message of %s as one person, with name and marks', (name) => {
  const message = formatMessage({ name: cleanName(name), code, marks })
  for (const text of [message, `[10:45, 30/11/2026] Máy 3: ${message}`, `> ${message}`]) {
    const people = [...parseLines(text, PASTE_WORDS)].flatMap((step) => step.people)
    expect(people).toEqual([caseLine(name, code, marks)])
  }
})

test('&, ? and # in the parameters of a mail URL are escaped', () => {
  expect(mailtoUrl('a+b@x.example', 'Mã của tôi', 'Một & hai? #3')).toBe(
    'mailto:a+b@x.example?subject=M%C3%A3%20c%E1%BB%A7a%20t%C3%B4i&body=M%E1%BB%99t%20%26%20hai%3F%20%233'
  )
})
