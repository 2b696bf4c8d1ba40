import { type ColumnNames, parseLines } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { plainLine } from '#domain/caseload/plain-line'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realModel } from '../support/real-model.ts'

const NAMES: ColumnNames = { nickname: ['nickname'], code: ['code'], notMe: ['not me'] }
const CODE = '11MA-0HK2-FY9S-PX4K-HJ'

/** Parts of what people paste: codes, separators, names, invisible characters, and any text. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(CODE, '14Q8 0K4N XZVA NRPW ZK', `https://x.example/#${CODE}`)
  },
  { weight: 2, arbitrary: fc.constantFrom('\t', ';', ',', '|', '"', ' ', "'", '=') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Lan', 'Nguyễn', '🙂', '👩‍💻', 'ليلى', '\u202E', '\u200B')
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
)
const LINE_ENDS = ['\n', '\r\n', '\r', '\u2028'] as const

describe('the paste field', () => {
  it('loses no line of any pasted text, and never throws', () => {
    const line = fc
      .array(piece, { maxLength: 8 })
      .map((pieces) => pieces.join('').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ''))
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...LINE_ENDS), (lines, end) => {
        const holding = lines.filter((text) => /[^\s;|,"]/.test(plainLine(text)))
        const people = [...parseLines(`\uFEFF${lines.join(end)}`, NAMES)]
        expect(people).toHaveLength(holding.length)
        for (const [index, found] of people.entries()) {
          expect(found.length).toBeGreaterThan(0)
          const kept = found.map(({ nickname, code }) => `${nickname}${code}`).join('')
          const letters = [...plainLine(holding[index] ?? '').replace(/[\s;|,"]/g, '')]
          expect(letters.filter((letter) => !kept.includes(letter))).toEqual([])
          for (const entry of found) personFrom(realModel, 1, entry)
        }
      }),
      // An example that random runs rarely find: a line of a control character is blank.
      { numRuns: 500, examples: [[['\u0001'], '\n']] }
    )
  })
})
