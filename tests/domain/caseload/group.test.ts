import { groupOf, spreadOf } from '#domain/caseload/group'
import { type Summary, summaryOf } from '#domain/caseload/summary'
import { describe, expect, it } from 'vitest'
import { answersFrom, evenly, everywhere } from '../support/answers.ts'
import { smallModel } from '../support/small-model.ts'

/**
 * The first three have F = 1.4, −.2 and −1, so the leans 1.867, −.267 and −1.333. The last two
 * have no verdict.
 */
const people = (): readonly Summary[] =>
  [
    evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 }),
    evenly(smallModel, { meeting: 4, hearing: 3, order: 3, quiet: 3, freedom: 4 }),
    evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 }),
    everywhere(smallModel, 3),
    answersFrom(smallModel, { meeting: [1, 2], hearing: [5] })
  ].map((answers) => summaryOf(smallModel, answers))

describe('the figures of a group', () => {
  it('count the people with each placing, also if there are none', () => {
    expect(groupOf(smallModel, people())).toMatchObject({
      people: 5,
      placings: {
        front: 1,
        'leaning-front': 0,
        both: 1,
        neither: 0,
        'leaning-back': 0,
        back: 1,
        unclear: 2
      }
    })
  })

  it('have the position of everybody with a verdict', () => {
    const { positions } = groupOf(smallModel, people())
    // Φ(4/3 · F): Φ(1.866667), Φ(−.266667), Φ(−1.333333).
    expect(positions.map((position) => Number(position.toFixed(4)))).toEqual([
      0.969, 0.3949, 0.0912
    ])
  })

  it('have the distribution of the scores in each trait', () => {
    const { traits } = groupOf(smallModel, people())
    // 100, 75, 25, 50 and (1 + 2) / 2 = 1.5, which is 12.5.
    expect(traits[0]).toEqual({
      trait: 'meeting',
      people: 5,
      spread: { least: 12.5, lower: 25, median: 50, upper: 75, most: 100 }
    })
    // 25, 50, 50, 75: the quartiles are at the indexes .75, 1.5 and 2.25.
    expect(traits[1]).toEqual({
      trait: 'hearing',
      people: 4,
      spread: { least: 25, lower: 43.75, median: 50, upper: 56.25, most: 75 }
    })
  })

  it('are empty for no people', () => {
    expect(groupOf(smallModel, [])).toMatchObject({ people: 0, positions: [] })
    expect(groupOf(smallModel, []).traits[4]).toEqual({
      trait: 'freedom',
      people: 0,
      spread: undefined
    })
  })
})

describe('the five figures of a distribution', () => {
  it('are equal for a single score', () => {
    expect(spreadOf([40])).toEqual({ least: 40, lower: 40, median: 40, upper: 40, most: 40 })
  })

  it('are interpolated between two scores', () => {
    expect(spreadOf([100, 0])).toEqual({ least: 0, lower: 25, median: 50, upper: 75, most: 100 })
  })
})
