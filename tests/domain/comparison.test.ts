import { compareWith } from '#domain/comparison'
import type { Role } from '#domain/roles'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

const middle: ByTrait = {
  meeting: [3, 3, 3, 3],
  hearing: [3, 3, 3, 3],
  order: [3, 3, 3, 3],
  quiet: [3, 3, 3, 3],
  freedom: [3, 3, 3, 3]
}

test('a trait has the share of people who score lower, and its 80 % band', () => {
  // z 1: Φ(1) = .8413. Reliability .8, so half the band is 1.28 · √.2 = .5724:
  // Φ(.4276) = .6655, Φ(1.5724) = .9421
  const [meeting, , , , freedom] = compare({ ...middle, meeting: [4, 4, 4, 4] }, {}).traits
  expect(meeting).toMatchObject({ kind: 'scored', trait: 'meeting' })
  expect(rounded(meeting)).toEqual([0.8413, 0.6655, 0.9421])
  expect(freedom).toMatchObject({ trait: 'freedom', at: 0.5 })
})

test.each([
  [0, 'near'],
  [0.6, 'near'],
  [0.61, 'apart'],
  [1.29, 'apart'],
  [1.3, 'far'],
  [-2, 'far']
] as const)('a figure %f standard deviations from an average person is %s', (figure, closeness) => {
  const [meeting] = compare(middle, { figures: { meeting: figure } }).traits
  expect(meeting).toMatchObject({ closeness })
})

test('closeness depends on the distance from the role, not from the mean', () => {
  const outgoing = { ...middle, meeting: [4, 4, 4, 4] } as const // z 1
  const closenessTo = (figure: number) =>
    compare(outgoing, { figures: { meeting: figure } }).traits[0]
  expect(closenessTo(1)).toMatchObject({ closeness: 'near' })
  expect(closenessTo(-1)).toMatchObject({ closeness: 'far' })
})

test('a trait with too few answers is absent, and the others are compared', () => {
  const { traits } = compare({ ...middle, hearing: [3] }, {})
  expect(traits[1]).toEqual({ kind: 'absent', trait: 'hearing' })
  expect(traits.map(({ kind }) => kind)).toEqual(['scored', 'absent', 'scored', 'scored', 'scored'])
})

describe('the overall likeness', () => {
  test.each([
    [0, 'good'], // nothing stands out in the person or the role
    [1.5, 'good'], // 2.25 / 5 = .45
    [2, 'good'], // .8
    [2.5, 'worth-a-look'], // 1.25
    [3, 'none'] // 1.8
  ] as const)(
    'with a difference of %f standard deviations in one trait is %s',
    (figure, likeness) => {
      expect(compare(middle, { figures: { meeting: figure } }).likeness).toBe(likeness)
    }
  )

  test('is strong only if both stand out in two traits', () => {
    const person = { ...middle, meeting: [4, 4, 4, 4], quiet: [2, 2, 2, 2] } as const
    expect(compare(person, { figures: { meeting: 1, quiet: -1 } }).likeness).toBe('strong')
  })

  test('depends on the contact with people from outside too', () => {
    // 2/7 · c² = .8 with c = 1.673, at 63.8 + 29.6
    expect(compare(middle, { contact: 93.4 }).likeness).toBe('good')
  })

  test('is unclear with fewer than five traits', () => {
    expect(compare({ ...middle, hearing: [3] }, {}).likeness).toBe('unclear')
  })
})

function compare(byTrait: ByTrait, role: Partial<Role>) {
  return compareWith(smallModel, answersFrom(smallModel, byTrait), roleWith(role))
}

function rounded(beside: ReturnType<typeof compareWith>['traits'][number] | undefined) {
  if (beside?.kind !== 'scored')
    throw new Error(`expected a scored trait, found ${beside?.kind ?? 'none'}`)
  return [beside.at, beside.from, beside.to].map((share) => Math.round(share * 10_000) / 10_000)
}
