import { shiftBetween } from '#domain/shift'
import { describe, expect, it } from 'vitest'
import { drawAnswers } from '../../scripts/simulation/answering.ts'
import { chanceFrom } from '../../scripts/simulation/chance.ts'
import { drawPeople, onOneDay } from '../../scripts/simulation/people.ts'
import { realModel } from './support/real-model.ts'

/**
 * Two thousand made-up people, asked twice on different days (docs/decisions/0009), who have not changed. What is called change
 * among them is a mistake. Untested statements discriminate by 1.5.
 */
const chance = chanceFrom(20_261_124)
const SHIFTS = drawPeople(realModel, 2000, chance).map((person) => {
  const sitting = () => drawAnswers(realModel, onOneDay(person, 0.5, chance), 1.5, chance)
  return shiftBetween(
    { ...realModel, tieBreakers: [] },
    sitting().slice(0, 28),
    sitting().slice(0, 28)
  )
})

describe('people who have not changed', () => {
  it('are told of a changed trait in one case in ten, not more', () => {
    const wrong = SHIFTS.filter(({ traits }) =>
      traits.some((trait) => trait.kind === 'compared' && trait.size === 'changed')
    ).length
    expect(wrong / SHIFTS.length).toBeLessThan(0.12)
  })

  it('stay within chance in about four of five traits', () => {
    const traits = SHIFTS.flatMap(({ traits }) => traits).filter(({ kind }) => kind === 'compared')
    const within = traits.filter(
      (trait) => trait.kind === 'compared' && trait.size === 'within-chance'
    ).length
    expect(within / traits.length).toBeGreaterThan(0.77)
    expect(within / traits.length).toBeLessThan(0.87)
  })
})
