import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAdvertMessage, parseReadMessage } from '#embed/advert-messages'
import { LONGEST_ADVERT } from '#stores/adverts'

// Host pages rely on the format of version 1, so these expectations must never change.

const SENT = { ns: 'front-or-back', v: 1, id: 'a1' }
const ADVERT = { ...SENT, type: 'advert', key: 3, lang: 'vi', title: ' Clerk ', text: 'Files.\n' }
const READ = { ...SENT, type: 'read', key: 3, side: 'back', strength: -0.5, low: -1, high: 0 }

describe('parseAdvertMessage', () => {
  test('parses an advert, and drops unknown fields', () => {
    expect(parseAdvertMessage({ ...ADVERT, secret: 1 }, 'a1')).toEqual({
      type: 'advert',
      key: 3,
      lang: 'vi',
      title: 'Clerk',
      text: 'Files.\n'
    })
  })

  test('cuts a title after 300 characters and a text after 100,000, as our own page does', () => {
    const huge = { ...ADVERT, title: 'x'.repeat(301), text: 'y'.repeat(100_001) }
    const { title, text } = parseAdvertMessage(huge, 'a1') ?? {}
    expect([title?.length, text?.length]).toEqual([300, 100_000])
    expect(LONGEST_ADVERT).toBe(100_000)
  })

  test.each([
    ['for another frame', { ...ADVERT, id: 'b2' }],
    ['of another version', { ...ADVERT, v: 2 }],
    ['of another namespace', { ...ADVERT, ns: 'other' }],
    ['without a text', { ...ADVERT, text: undefined }],
    ['whose text is no text', { ...ADVERT, text: ['Files.'] }],
    ['whose title is no text', { ...ADVERT, title: 7 }],
    ['without a key', { ...ADVERT, key: '3' }],
    ['that only a frame may send', READ]
  ])('returns undefined for a message %s', (_, message) => {
    expect(parseAdvertMessage(message, 'a1')).toBeUndefined()
  })
})

describe('parseReadMessage', () => {
  test('parses what was read, and drops everything else', () => {
    expect(parseReadMessage({ ...READ, quotes: ['Files.'] }, 'a1')).toEqual({
      type: 'read',
      key: 3,
      side: 'back',
      strength: -0.5,
      low: -1,
      high: 0
    })
  })

  test.each([
    ['an unknown side', { ...READ, side: 'constructor' }],
    ['a strength above 1', { ...READ, strength: 1.1 }],
    ['a strength that is no number', { ...READ, strength: Number.NaN }],
    ['an end of the range below −1', { ...READ, low: -1.1 }],
    ['a missing end of the range', { ...READ, high: undefined }],
    ['another id', { ...READ, id: '' }]
  ])('returns undefined for %s', (_, message) => {
    expect(parseReadMessage(message, 'a1')).toBeUndefined()
  })
})

test('neither parser throws, whatever the message', () => {
  const names = ['ns', 'v', 'id', 'type', 'key', 'lang', 'title', 'text', 'side', '__proto__']
  const almostValid = dictionary(
    constantFrom(...names),
    oneof(anything({ withNullPrototype: true }), constantFrom('front-or-back', 1, 'a1', 'advert'))
  )
  assert(
    property(oneof(anything({ withNullPrototype: true }), almostValid), string(), (data, id) => {
      parseAdvertMessage(data, id)
      parseReadMessage(data, id)
    }),
    { numRuns: 2000 }
  )
})
