import { beforeAll, describe, expect, it } from 'vitest'
import { splitPhrases } from '#domain/advert/parse-phrase'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { content } from '../../content/support/real-content.ts'
import { ALL_ADVERTS, readAdvert } from '../support/adverts.ts'

// The time for reading must grow linearly with the text, whatever the text is. These tests run alone,
// because other work on the machine counts too.

const UNITS = [
  'a',
  ' ',
  '\n',
  'no ',
  'not only ',
  'a-a-a-',
  '. ',
  'A.',
  'aA',
  "a's",
  '1. ',
  '- ',
  '()',
  'serve customers ',
  'serve no customers ',
  'tư vấn khách ',
  'tu van khach ',
  'serve a b c ',
  'Requirements: ',
  'training fee ',
  'e\u0302\u0301',
  '\u0301\u0323',
  '\u202e',
  '\u200b ',
  '\ud83d',
  '🙂'
]

const textOf = (unit: string, length: number) => unit.repeat(length / unit.length)

describe('an advert of hostile text', () => {
  beforeAll(() => {
    // The first adverts take longer, because the patterns and the code are compiled.
    for (const [, advert] of ALL_ADVERTS) readAdvert(advert)
    readAdvert({ title: '', text: 'tu van khach hang nguoi cua' })
  })

  it.each(UNITS)(
    'of %j is read in a time that grows as its length',
    (unit) => {
      const short = timeFor(textOf(unit, 100_000))
      const long = timeFor(textOf(unit, 1_000_000))
      expect(short).toBeLessThan(200)
      expect(long).toBeLessThan(2_000)
      // In quadratic time, ten times the text takes a hundred times as long.
      expect(long).toBeLessThan(20 * Math.max(short, LEAST))
    },
    120_000
  )

  it('of brackets inside each other is read as fast', () => {
    expect(timeFor('('.repeat(50_000) + ')'.repeat(50_000))).toBeLessThan(200)
  })

  it.each(['en', 'vi'] as const)(
    'of the words of the patterns in %s is read as fast',
    (language) => {
      const words = wordsOfPatterns(language)
      const random = xoroshiro128plus(20_261_130)
      const mixed = (length: number): string => {
        let text = ''
        while (text.length < length) text += `${words[Math.abs(random.next()) % words.length]} `
        return text.slice(0, length)
      }
      const short = timeFor(mixed(100_000))
      expect(short).toBeLessThan(200)
      expect(timeFor(mixed(1_000_000))).toBeLessThan(20 * Math.max(short, LEAST))
    },
    120_000
  )

  it('as a title is read as fast', () => {
    expect(timeFor('', 'serve customers '.repeat(6_250))).toBeLessThan(200)
  })
})

/**
 * The processor's time for the quickest of three readings, in milliseconds. Time on the clock would
 * count other programs, too.
 */
function timeFor(text: string, title = ''): number {
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage()
    readAdvert({ title, text })
    return process.cpuUsage(started).user / 1000
  })
  return Math.min(...times)
}

/** A shorter time, in milliseconds, says nothing. */
const LEAST = 20

/** Every word of the phrases for the sides in a language. */
function wordsOfPatterns(language: 'en' | 'vi'): readonly string[] {
  const { sides } = content.advertPatterns[language]
  return Object.values(sides)
    .flatMap(({ phrases }) => splitPhrases(phrases))
    .flatMap((phrase) => phrase.match(/[\p{L}\p{N}-]+/gu) ?? [])
}
