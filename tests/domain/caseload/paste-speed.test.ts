import { parseLines } from '#domain/caseload/lines'
import { PASTE_WORDS } from '../support/paste-words.ts'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'

// The time for parsing must grow linearly with the text. The limits are generous, and these tests
// run alone, because other work on the machine counts too.

const CODE = '11MA-0HK2-FY9S-PX4K-HJ'

describe('the paste field', () => {
  it('reads a million characters of noise within 20 seconds and loses no line', () => {
    const random = xoroshiro128plus(20_261_124)
    const characters = [
      'a',
      '1',
      'K',
      '-',
      ' ',
      ',',
      ';',
      '\t',
      '"',
      '|',
      '#',
      '%',
      '=',
      'ễ',
      '🙂',
      '\u202E',
      '\n',
      '\r'
    ]
    const noise = Array.from(
      { length: 1_000_000 },
      () => characters[Math.abs(random.next()) % characters.length]
    ).join('')
    const letters = (text: string): number => text.split('ễ').length
    const started = performance.now()
    const steps = [...parseLines(noise, PASTE_WORDS)]
    const kept = steps.flatMap(({ people, texts }) => [
      ...texts,
      ...people.map(({ nickname, code }) => nickname + code)
    ])
    // Of lines that hold something like a code by chance, only the code is kept.
    expect(letters(kept.join())).toBeGreaterThan(0.99 * letters(noise))
    // It takes a tenth of this on an idle machine; quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)

  it('reads eight lines of a million characters within a minute', () => {
    const started = performance.now()
    for (const unit of ['x ', '"', '",', '1ABC ', `${CODE} `, 'a;', '%41', 'x']) {
      const line = unit.repeat(Math.floor(1_000_000 / unit.length))
      const people = [...parseLines(line, PASTE_WORDS)].flatMap((step) => step.people)
      expect(people.length, unit).toBeLessThanOrEqual(1)
    }
    expect(performance.now() - started).toBeLessThan(60_000)
  }, 90_000)
})
