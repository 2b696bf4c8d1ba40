import { parseLines } from '#domain/caseload/lines'
import { PASTE_WORDS } from '../support/paste-words.ts'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'

// The time for parsing must grow linearly with the text. The limits are generous, and these tests
// run alone, because other work on the machine counts too.

const CODE = '11MA-0HK2-FY9S-PX4K-HJ'
const DAMAGED = '11MA-0HK2-FY9S-PX4K-HH'

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

  it.each([
    'x ',
    '"',
    '",',
    '1ABC ',
    `${CODE} `,
    `Lan ${CODE}; `,
    `${CODE} ${DAMAGED} `,
    'a;',
    '%41',
    'x',
    'name: ',
    'em là An ',
    '10:45 ',
    '#1A '
  ])(
    'reads a line of %j in a time that grows as its length',
    (unit) => {
      const lineOf = (length: number): string => unit.repeat(Math.floor(length / unit.length))
      // The first run is slower, because nothing is compiled yet.
      timeFor(lineOf(20_000))
      const short = timeFor(lineOf(20_000))
      // Ten times the length takes ten times as long, and in quadratic time a hundred times.
      expect(timeFor(lineOf(200_000))).toBeLessThan(40 * Math.max(short, LEAST))
    },
    120_000
  )

  it('reads a line of two million characters with codes from end to end', () => {
    const line = `${'em gửi cô ạ '.repeat(6)}Lan ${CODE}; `.repeat(20_000)
    const steps = [...parseLines(line, PASTE_WORDS)]
    expect(line).toHaveLength(2_000_000)
    expect(steps.reduce((sum, step) => sum + step.repeats, 0)).toBe(19_999)
  }, 120_000)
})

/** The processor's time for a line in microseconds, so that other programs count less. */
function timeFor(line: string): number {
  const started = process.cpuUsage()
  for (const step of parseLines(line, PASTE_WORDS)) expect(step.people.length).toBeLessThan(2)
  return process.cpuUsage(started).user
}

/** A shorter time, in microseconds, says nothing. */
const LEAST = 10_000
