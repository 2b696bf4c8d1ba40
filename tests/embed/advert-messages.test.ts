import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAdvertMessage, parseReadMessage } from '#embed/advert-messages'
import { LONGEST_ADVERT, LONGEST_TITLE } from '#stores/adverts'

// Host pages rely on the format of version 1, so these expectations must never change.

const SENT = { ns: 'front-or-back', v: 1, id: 'a1' }
const ADVERT = { key: 3, lang: 'vi', title: ' Clerk ', text: 'Files.\n' }
const READING = { key: 3, side: 'back', strength: -0.5, low: -1, high: 0 }

const adverts = (...list: readonly unknown[]) => ({ ...SENT, type: 'advert', adverts: list })
const readings = (...list: readonly unknown[]) => ({ ...SENT, type: 'read', readings: list })

describe('parseAdvertMessage', () => {
  test('parses adverts, drops unknown fields and leaves out those that are none', () => {
    const message = adverts({ ...ADVERT, secret: 1 }, null, { ...ADVERT, key: 4, lang: 7 })
    expect(parseAdvertMessage(message, 'a1')).toEqual([
      { key: 3, lang: 'vi', title: 'Clerk', text: 'Files.\n' },
      { key: 4, lang: '', title: 'Clerk', text: 'Files.\n' }
    ])
  })

  test('cuts a title after 300 characters and a text after 100,000, as our own page does', () => {
    const huge = { ...ADVERT, title: 'x'.repeat(301), text: 'y'.repeat(100_001) }
    const [advert] = parseAdvertMessage(adverts(huge), 'a1')
    expect([advert?.title.length, advert?.text.length]).toEqual([300, 100_000])
    expect([LONGEST_TITLE, LONGEST_ADVERT]).toEqual([300, 100_000])
  })

  test.each([
    ['for another frame', { ...adverts(ADVERT), id: 'b2' }],
    ['of another version', { ...adverts(ADVERT), v: 2 }],
    ['of another namespace', { ...adverts(ADVERT), ns: 'other' }],
    ['without a list', { ...adverts(), adverts: { 0: ADVERT } }],
    ['without a text', adverts({ ...ADVERT, text: undefined })],
    ['whose text is no text', adverts({ ...ADVERT, text: ['Files.'] })],
    ['whose title is no text', adverts({ ...ADVERT, title: 7 })],
    ['without a key', adverts({ ...ADVERT, key: '3' })],
    ['that only a frame may send', readings(READING)]
  ])('finds no advert in a message %s', (_, message) => {
    expect(parseAdvertMessage(message, 'a1')).toEqual([])
  })
})

describe('parseReadMessage', () => {
  test('parses what was read, and drops everything else', () => {
    expect(parseReadMessage(readings({ ...READING, quotes: ['Files.'] }, 7), 'a1')).toEqual([
      READING
    ])
  })

  test.each([
    ['an unknown side', readings({ ...READING, side: 'constructor' })],
    ['a strength above 1', readings({ ...READING, strength: 1.1 })],
    ['a strength that is no number', readings({ ...READING, strength: Number.NaN })],
    ['an end of the range below −1', readings({ ...READING, low: -1.1 })],
    ['a missing end of the range', readings({ ...READING, high: undefined })],
    ['another id', { ...readings(READING), id: '' }]
  ])('finds nothing in %s', (_, message) => {
    expect(parseReadMessage(message, 'a1')).toEqual([])
  })
})

test('neither parser throws, whatever the message', () => {
  const names = ['ns', 'v', 'id', 'type', 'adverts', 'readings', 'key', 'text', '__proto__']
  const almostValid = dictionary(
    constantFrom(...names),
    oneof(
      anything({ withNullPrototype: true }),
      constantFrom('front-or-back', 1, 'a1', 'advert', 'read')
    )
  )
  assert(
    property(oneof(anything({ withNullPrototype: true }), almostValid), string(), (data, id) => {
      parseAdvertMessage(data, id)
      parseReadMessage(data, id)
    }),
    { numRuns: 2000 }
  )
})
