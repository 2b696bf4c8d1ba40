import { describe, expect, test } from 'vitest'
import { readLine } from '../../../packages/advert-reader/src/read-line.ts'
import type { Advert, AdvertResult } from '../../../packages/advert-reader/types.d.ts'

const RESULT: AdvertResult = {
  side: 'back',
  strength: -0.5,
  range: [-0.6, -0.4],
  quotes: [],
  contact: 'none',
  persuading: 'none',
  focus: 'much',
  warnings: [],
  lang: 'en'
}
const ADDED =
  '"side":"back","strength":-0.5,"quotes":[],"frontOrBack":{"range":[-0.6,-0.4],"contact":"none","persuading":"none","focus":"much","warnings":[],"lang":"en"}'

const read = () => RESULT
const outcomeOf = (line: string) => readLine(line, read, 'added')

describe('a line that is read', () => {
  test('keeps its fields as they are written, and gets those of the result', () => {
    const line = '{"id": 12345678901234567890,"text":"a","contact":"hr@example.com","pay":1.0}'
    expect(outcomeOf(line)).toEqual({
      kind: 'read',
      output: `{"id": 12345678901234567890,"text":"a","contact":"hr@example.com","pay":1.0,${ADDED}}`
    })
  })

  test('gives its title, text and language to the reader', () => {
    const adverts: Advert[] = []
    const line = '{"title":"Clerk","text":"a","lang":"vi"}'
    readLine(
      line,
      (advert) => {
        adverts.push(advert)
        return RESULT
      },
      'added'
    )
    expect(adverts).toEqual([{ title: 'Clerk', text: 'a', lang: 'vi' }])
  })

  test('is the same when it is read again', () => {
    const again = outcomeOf(`{"text":"a",${ADDED}}`)
    expect(again).toEqual({ kind: 'read', output: `{"text":"a",${ADDED}}` })
  })

  test('may begin with a byte order mark and end with CRLF', () => {
    expect(outcomeOf('\uFEFF{"text":"a"}\r\n')).toEqual({
      kind: 'read',
      output: `{"text":"a",${ADDED}}`
    })
  })

  test('becomes one line', () => {
    expect(outcomeOf('{\n  "text": "a",\r\n  "tags": [\n1]\n}')).toEqual({
      kind: 'read',
      output: `{"text": "a","tags": [ 1],${ADDED}}`
    })
  })

  test('gives only the last of its ids with the form "only"', () => {
    expect(readLine('{"id":1,"text":"a","id":12345678901234567890}', read, 'only')).toEqual({
      kind: 'read',
      output:
        '{"id":12345678901234567890,"side":"back","strength":-0.5,"range":[-0.6,-0.4],"quotes":[],"contact":"none","persuading":"none","focus":"much","warnings":[],"lang":"en"}'
    })
    expect(readLine('{"text":"a"}', read, 'only')).toMatchObject({
      output: expect.stringMatching(/^\{"side":"back",/)
    })
  })
})

test.each(['', ' \t\r', '\uFEFF'])('%j is empty', (line) => {
  expect(outcomeOf(line)).toEqual({ kind: 'empty' })
})

test.each([
  ['hello', 'a JSON object', '"hello"'],
  ['{"text":"a"', 'a JSON object', '"{\\"text\\":\\"a\\""'],
  // The first 30 characters: 9 before the letters, and 21 letters.
  [
    '{"text":"abcdefghijklmnopqrstuvwxyz',
    'a JSON object',
    '"{\\"text\\":\\"abcdefghijklmnopqrstu…"'
  ],
  ['{"text":"a"}{"text":"b"}', 'a JSON object', '"{\\"text\\":\\"a\\"}{\\"text\\":\\"b\\"}"'],
  ['[1]', 'a JSON object', 'an array'],
  ['null', 'a JSON object', 'null'],
  ['"text"', 'a JSON object', 'a string'],
  ['7', 'a JSON object', 'a number'],
  ['{}', 'a field "text"', 'none'],
  ['{"__proto__":{"text":"a"}}', 'a field "text"', 'none'],
  ['{"text":null}', 'a string as "text"', 'null'],
  ['{"text":["a"]}', 'a string as "text"', 'an array'],
  ['{"text":{}}', 'a string as "text"', 'an object']
])('%s is not read', (line, expected, found) => {
  expect(outcomeOf(line)).toEqual({ kind: 'unread', expected, found })
})

test('a line of brackets, however deep, is not read', () => {
  expect(outcomeOf('['.repeat(100_000))).toMatchObject({ kind: 'unread' })
})
