import type { Group, TraitSpread } from '#domain/caseload/group'
import { promptsFor } from '#domain/caseload/prompts'
import { type Summary, summaryOf } from '#domain/caseload/summary'
import { describe, expect, it } from 'vitest'
import { everywhere } from '../support/answers.ts'
import { smallModel } from '../support/small-model.ts'

const empty = summaryOf(smallModel, everywhere(smallModel, 4))

/** So many people with verdicts on each side and in between. */
type Verdicts = { readonly front?: number; readonly between?: number; readonly back?: number }

/** A group with these verdicts and these distributions, each `[trait, lower, median, upper]`. */
function group(
  { front = 0, between = 0, back = 0 }: Verdicts,
  ...traits: readonly (readonly [string, number, number, number])[]
): Group {
  const people = front + between + back
  return {
    people,
    placings: {
      front: front - Math.floor(front / 2),
      'leaning-front': Math.floor(front / 2),
      both: between - Math.floor(between / 2),
      neither: Math.floor(between / 2),
      'leaning-back': Math.floor(back / 2),
      back: back - Math.floor(back / 2),
      unclear: 0
    },
    positions: Array.from({ length: people }, () => 0.5),
    traits: traits.map(([trait, lower, median, upper]): TraitSpread => {
      return { trait, people, spread: { least: 0, lower, median, upper, most: 100 } }
    })
  }
}

/** So many people who skipped two statements, gave a third of middle answers, or neither. */
function answering(skipped: number, middle: number, neither: number): readonly Summary[] {
  const many = (count: number, figures: Partial<Summary>): readonly Summary[] =>
    Array.from({ length: count }, () => ({ ...empty, skipped: 0, middle: 0, ...figures }))
  return [
    ...many(skipped, { skipped: 2 }),
    ...many(middle, { middle: 1 / 3 }),
    ...many(neither, { skipped: 1, middle: 0.33 })
  ]
}

const nothing = answering(0, 0, 9)

it('a group is asked about its verdicts, the trait that divides it, and the one in which it is alike', () => {
  const figures = group(
    { front: 2, between: 2, back: 5 },
    ['meeting', 30, 50, 60],
    ['hearing', 55, 60, 75],
    ['order', 20, 50, 70],
    ['quiet', 50, 61, 65]
  )
  // The distances between the quartiles are 30, 20, 50 and 15.
  expect(promptsFor(figures, nothing)).toEqual([
    { kind: 'verdicts', split: 'mixed', front: 2, between: 2, back: 5 },
    { kind: 'divided', trait: 'order', lower: 20, upper: 70 },
    { kind: 'alike', tendency: 'high', trait: 'quiet', lower: 50, upper: 65 }
  ])
})

describe('the split of the verdicts', () => {
  it.each([
    ['front', { front: 6, between: 3, back: 0 }],
    ['mixed', { front: 5, between: 4, back: 0 }],
    ['back', { front: 1, between: 2, back: 6 }],
    ['between', { front: 1, between: 5, back: 4 }],
    ['halves', { front: 3, between: 2, back: 4 }],
    ['halves', { front: 3, between: 3, back: 3 }],
    ['mixed', { front: 2, between: 3, back: 4 }]
  ] as const)('is %s for %o', (split, verdicts) => {
    expect(promptsFor(group(verdicts), nothing)[0]).toEqual({
      kind: 'verdicts',
      split,
      ...verdicts
    })
  })

  it('is no prompt if fewer than five have a verdict', () => {
    const figures = group({ front: 4 })
    const six = { ...figures, people: 6, placings: { ...figures.placings, unclear: 2 } }
    expect(promptsFor(six, nothing).map(({ kind }) => kind)).toEqual([
      'general',
      'general',
      'general'
    ])
  })
})

describe('the traits', () => {
  const kindsFor = (...traits: Parameters<typeof group>[1][]) =>
    promptsFor(group({ back: 9 }, ...traits), nothing).map(({ kind }) => kind)

  it('divide the group from a distance of 25 on, and are alike up to 20', () => {
    expect(kindsFor(['meeting', 40, 50, 65])).toEqual(['verdicts', 'divided', 'general'])
    expect(kindsFor(['meeting', 40, 50, 64])).toEqual(['verdicts', 'general', 'general'])
    expect(kindsFor(['meeting', 40, 50, 61])).toEqual(['verdicts', 'general', 'general'])
    expect(kindsFor(['meeting', 40, 50, 60])).toEqual(['verdicts', 'alike', 'general'])
  })

  it.each([
    ['low', 39],
    ['middle', 40],
    ['middle', 60],
    ['high', 61]
  ])('tend to %s with a median of %i', (tendency, median) => {
    const figures = group({ back: 9 }, ['meeting', median - 5, median, median + 5])
    expect(promptsFor(figures, nothing)[1]).toMatchObject({ kind: 'alike', tendency })
  })

  it('of equal traits, the first counts', () => {
    const figures = group({ back: 9 }, ['meeting', 10, 50, 90], ['hearing', 5, 40, 85])
    expect(promptsFor(figures, nothing)[1]).toMatchObject({ trait: 'meeting' })
  })

  it('without a spread are no prompt', () => {
    const figures = group({ back: 9 })
    const traits = [{ trait: 'meeting', people: 0, spread: undefined }]
    expect(promptsFor({ ...figures, traits }, nothing)[1]).toEqual({ kind: 'general', at: 0 })
  })
})

describe('the way of answering', () => {
  const kindFor = (summaries: readonly Summary[]) =>
    promptsFor(group({ front: 15 }), summaries)[0]?.kind

  it('comes first if a third of the people skipped two statements or gave a third of middle answers', () => {
    const figures = group({ front: 15 }, ['meeting', 10, 50, 90], ['hearing', 40, 50, 60])
    expect(promptsFor(figures, answering(5, 0, 10))).toEqual([
      { kind: 'skipped', count: 5, people: 15 },
      { kind: 'verdicts', split: 'front', front: 15, between: 0, back: 0 },
      { kind: 'divided', trait: 'meeting', lower: 10, upper: 90 }
    ])
    expect(promptsFor(figures, answering(0, 6, 9))[0]).toEqual({
      kind: 'middle',
      count: 6,
      people: 15
    })
  })

  it('is about what more people did, and about skipping if as many did both', () => {
    expect(kindFor(answering(5, 6, 4))).toBe('middle')
    expect(kindFor(answering(6, 6, 3))).toBe('skipped')
  })

  it('is no prompt for less than a third, or for fewer than five', () => {
    expect(kindFor(answering(5, 0, 11))).toBe('verdicts')
    expect(kindFor(answering(4, 0, 5))).toBe('verdicts')
  })
})

it('a group of four gets three general prompts, whatever its figures', () => {
  const figures = group({ front: 4 }, ['meeting', 10, 50, 90], ['hearing', 40, 50, 60])
  expect(promptsFor(figures, answering(4, 0, 0))).toEqual([
    { kind: 'general', at: 0 },
    { kind: 'general', at: 1 },
    { kind: 'general', at: 2 }
  ])
})
