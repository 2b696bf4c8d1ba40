import type { Group } from '#domain/caseload/group'
import { shownFigures } from '#domain/caseload/shown-figures'
import { expect, it } from 'vitest'

const spread = { least: 0, lower: 25, median: 50, upper: 75, most: 100 }

function group(people: number, withVerdict: number, withScore: number): Group {
  return {
    people,
    placings: {
      front: withVerdict,
      'leaning-front': 0,
      both: 0,
      neither: 0,
      'leaning-back': 0,
      back: 0,
      unclear: people - withVerdict
    },
    positions: Array.from({ length: withVerdict }, () => 0.9),
    traits: [
      { trait: 'meeting', people, spread },
      { trait: 'hearing', people: withScore, spread }
    ]
  }
}

it('five people see all their figures', () => {
  const five = group(5, 5, 5)
  expect(shownFigures(five)).toEqual({
    people: 5,
    dots: true,
    placings: five.placings,
    traits: five.traits
  })
})

it('four people see none', () => {
  expect(shownFigures(group(4, 4, 4))).toEqual({
    people: 4,
    dots: false,
    placings: undefined,
    traits: [
      { trait: 'meeting', people: 4, spread: undefined },
      { trait: 'hearing', people: 4, spread: undefined }
    ]
  })
})

it('in a larger group, dots and spreads of fewer than five people are not shown', () => {
  const { dots, placings, traits } = shownFigures(group(6, 4, 4))
  expect(dots).toBe(false)
  expect(placings?.front).toBe(4)
  expect(traits.map((trait) => trait.spread)).toEqual([spread, undefined])
})
