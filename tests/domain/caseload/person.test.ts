import { caseLine } from '#domain/caseload/case-line'
import { personFrom } from '#domain/caseload/person'
import { formatCode } from '#domain/code'
import { describe, expect, it, test } from 'vitest'
import { answersFrom, evenly } from '../support/answers.ts'
import { smallModel } from '../support/small-model.ts'

/**
 * z = 2, 1, 1, 0, −1: F = .4·3 − .4·1 + .6 = 1.4. P and the position are Φ(4/3 · 1.4) =
 * Φ(1.866667).
 */
const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })

describe('a person of a caseload', () => {
  it('has the figures of their answers, and the code in our spelling', () => {
    const link = `https://x.example/en/result/#${formatCode(answers).toLowerCase()}?secret=1`
    const person = personFrom(smallModel, 7, caseLine('Lan', link))
    expect(person.line).toEqual(caseLine('Lan', formatCode(answers)))
    expect(person.id).toBe(7)
    if (person.kind !== 'read')
      throw new Error(`expected a valid code, found the problem ${person.problem.kind}`)
    expect(person.answers).toEqual(answers)
    const { probability, position, ...rest } = person.summary
    expect(rest).toEqual({
      placing: 'front',
      scores: [100, 75, 75, 50, 25],
      levels: ['high', 'high', 'high', 'middle', 'low'],
      // Four of twenty.
      middle: 0.2,
      skipped: 0,
      contradictions: 0
    })
    expect(probability).toBeCloseTo(0.969026, 5)
    expect(position).toBeCloseTo(0.969026, 5)
  })

  it('has no verdict and no score for traits with too few answers', () => {
    const few = answersFrom(smallModel, { meeting: [5, 1, 3], hearing: [4] })
    const person = personFrom(smallModel, 1, caseLine('', formatCode(few)))
    expect(person.kind === 'read' && person.summary).toEqual({
      placing: 'unclear',
      probability: undefined,
      position: undefined,
      // (5 + 1 + 3) / 3 = 3, which is 50.
      scores: [50, undefined, undefined, undefined, undefined],
      levels: ['middle', undefined, undefined, undefined, undefined],
      middle: 0.25,
      skipped: 16,
      contradictions: 1
    })
  })

  test.each([
    ['an empty line', '', { kind: 'no-code' }],
    ['a name of valid symbols', 'HELLO LAN', { kind: 'no-code' }],
    ['a sentence', 'I could not do it.', { kind: 'no-code' }],
    [
      'a code with an invalid character',
      '11MU-0HK2-FY9S-PX4K-HJ',
      { kind: 'sign', groups: [1], symbols: '11MU' }
    ],
    [
      'a code with a wrong symbol in the third group',
      '11MA-0HK2-FY9T-PX4K-HJ',
      { kind: 'wrong', groups: [3], symbols: 'FY9T' }
    ],
    [
      'a code with two neighbours that have changed places',
      '11MA-0HK2-FY9S-PX4K-JH',
      { kind: 'swapped', groups: [3, 5], symbols: 'FY9S' }
    ],
    // Twice each symbol of 132, in the field of the check symbols, so the check passes.
    ['a code of a newer format', '264', { kind: 'newer' }]
  ])('is a problem with an unchanged line for %s', (_, code, problem) => {
    const person = personFrom(smallModel, 3, caseLine(' Lan', code))
    expect(person).toStrictEqual({ kind: 'bad', id: 3, line: caseLine(' Lan', code), problem })
  })
})
