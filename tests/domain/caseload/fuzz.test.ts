import { parseLines } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { plainLine } from '#domain/caseload/plain-line'
import { formatCode } from '#domain/code'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PASTE_WORDS } from '../support/paste-words.ts'
import { realModel } from '../support/real-model.ts'

const CODES = ['11MA-0HK2-FY9S-PX4K-HJ', '14Q8-0K4N-XZVA-NRPW-ZK', '14YS-18MB-3C78-JY9C-EK']

/** Parts of what people paste around codes: separators, names, times, words, and any text. */
const noise = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('\t', ';', ',', '|', '"', ' ', "'", '=', ' - ', ': ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Lan',
      'Nguyễn',
      '🙂',
      '👩‍💻',
      'ليلى',
      '\u202E',
      '\u200B',
      'cô ơi',
      '[10:45]'
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
)
const LINE_ENDS = ['\n', '\r\n', '\r', '\u2028'] as const

const anyNoise = fc
  .array(noise, { maxLength: 5 })
  .map((pieces) => pieces.join('').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ''))

describe('the paste field', () => {
  it('finds every code once in any text around it, loses no line, and never throws', () => {
    // A sign that is neither a letter, a digit nor a hyphen, so that the noise is no part of the code.
    const line = fc
      .tuple(anyNoise, fc.constantFrom('', ...CODES), anyNoise)
      .map(([before, code, after]) => ({
        code,
        text: code === '' ? before : `${before} (${code}) ${after}`
      }))
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...LINE_ENDS), (lines, end) => {
        const text = `\uFEFF${lines.map((each) => each.text).join(end)}`
        const steps = [...parseLines(text, PASTE_WORDS)]
        const people = steps.flatMap((step) => step.people)
        const found = people.map((each, at) => {
          const person = personFrom(realModel, at + 1, each)
          return person.kind === 'read' ? formatCode(person.answers) : ''
        })
        const planted = lines.flatMap(({ code }) => (code === '' ? [] : [code]))
        // Repeats of a person are one; the same code under two names is two people.
        expect(new Set(found.filter(Boolean))).toEqual(new Set(planted))
        const kept = [
          ...people.flatMap((each) => [each.nickname, each.code]),
          ...steps.flatMap((step) => step.texts)
        ].join(' ')
        // A quotation mark may begin a field of several lines, of which only the code is kept.
        if (text.includes('"')) return
        for (const each of lines) {
          // The head of a message names a sender, and is no text.
          if (each.code !== '' || each.text.includes('[10:45]')) continue
          const letters = [...plainLine(each.text).replace(/[\s;|,"]/g, '')]
          if (/[^\s;|,"\p{Cc}]/u.test(plainLine(each.text))) {
            expect(letters.filter((letter) => !kept.includes(letter))).toEqual([])
          }
        }
      }),
      { numRuns: 500 }
    )
  })
})
