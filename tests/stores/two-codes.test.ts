import { withCode } from '#stores/coded-answers'
import { formatPeople, peopleIn } from '#stores/two-codes'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ODD_HASHES } from '../site/support/odd-hashes.ts'

// The codes of two people in the URL fragment of their comparison.

const A = '11V0-V'
const B = '12H7-EY82-V32E-R9ZC-NC'
const C = '14TQ-F962-6CEP-VFGW-11'

describe('the people in a URL fragment', () => {
  test('are two, in their order, with their answers', () => {
    expect(peopleIn(`#${A}&${B}`).map(({ code }) => code)).toEqual([A, B])
    expect(peopleIn(`#${B}&${A}`).map(({ code }) => code)).toEqual([B, A])
    expect(peopleIn(`#${A}`)).toEqual([{ code: A, answers: [5, 3, 1] }])
  })

  test.each([
    ['without a `#`', `${A}&${B}`],
    ['with an escaped `&`', `#${A}%26${B}`],
    ['in small letters', `#${A}&${B}`.toLowerCase()],
    ['with spaces instead of hyphens', `#${A}&${B}`.replaceAll('-', '%20')],
    ['with a parameter of a chat program', `#${A}&${B}&utm_source=chat`],
    ['with another parameter first', `#fbclid=IwAR0&${A}&${B}`],
    ['with empty parts', `#&${A}&&${B}&`],
    ['with a damaged code between', `#${A}&${C.slice(0, 9)}&${B}`]
  ])('are found %s', (_, hash) => {
    expect(peopleIn(hash).map(({ code }) => code)).toEqual([A, B])
  })

  test('are the first two of three', () => {
    expect(peopleIn(`#${C}&${A}&${B}`).map(({ code }) => code)).toEqual([C, A])
  })

  test('count once if they have the same code, in whatever spelling', () => {
    expect(peopleIn(`#${A}&${A}`).map(({ code }) => code)).toEqual([A])
    expect(peopleIn(`#${A}&11v0v`).map(({ code }) => code)).toEqual([A])
    expect(peopleIn(`#${A}&${A.toLowerCase()}&${B}`).map(({ code }) => code)).toEqual([A, B])
  })

  test('are nobody in 400 odd fragments, alone or beside others', () => {
    expect(ODD_HASHES).toHaveLength(400)
    expect(ODD_HASHES.filter((hash) => peopleIn(`#${hash}`).length > 0)).toEqual([])
    // Where an odd part has no `&` of its own, it hides nobody after it.
    const plain = ODD_HASHES.filter((hash) => !hash.includes('&'))
    expect(plain.filter((hash) => peopleIn(`#${hash}&${A}`)[0]?.code !== A)).toEqual([])
  })

  test('are two at most in any text, which never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(A, B, C, `#${A}`, `${B}%26`, '%', '%E0%A4', '\uD800'),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const codes = peopleIn(pieces.join('&')).map(({ code }) => code)
        expect(codes.length).toBeLessThanOrEqual(2)
        expect(new Set(codes).size).toBe(codes.length)
      })
    )
  })
})

test('people are formatted as codes with `&` between them, and read again', () => {
  // 5 + 4·6 + 3·36 = 137 = 4·32 + 9, and 1 + 2·36 = 73 = 2·32 + 9, each with two check symbols.
  const people = [withCode([5, 4, 3]), withCode([1, 0, 2])]
  expect(formatPeople(people)).toBe('1498-4&129T-G')
  expect(peopleIn(`#${formatPeople(people)}`)).toEqual(people)
  expect(formatPeople(people.slice(0, 1))).toBe('1498-4')
  expect(formatPeople([])).toBe('')
})
