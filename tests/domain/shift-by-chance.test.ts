import { shiftBetween } from '#domain/shift'
import { describe, expect, it } from 'vitest'
import { drawAnswers } from '../../scripts/simulation/answering.ts'
import { chanceFrom } from '../../scripts/simulation/chance.ts'
import { drawPeople, onOneDay } from '../../scripts/simulation/people.ts'
import { realModel } from './support/real-model.ts'

/**
 * 2,000 simulated people who have not changed answer twice, on different days (docs/decisions/0009).
 * Every change that is reported for them is a false alarm. 1.5 is the discrimination of statements
 * that no sample has answered yet.
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
  it('get a false alarm for any trait in about one case in ten', () => {
    const wrong = SHIFTS.filter(({ traits }) =>
      traits.some((trait) => trait.kind === 'compared' && trait.size === 'changed')
    ).length
    expect(wrong / SHIFTS.length).toBeLessThan(0.12)
  })

  it('differ within chance in about four of five traits', () => {
    const traits = SHIFTS.flatMap(({ traits }) => traits).filter(({ kind }) => kind === 'compared')
    const within = traits.filter(
      (trait) => trait.kind === 'compared' && trait.size === 'within-chance'
    ).length
    expect(within / traits.length).toBeGreaterThan(0.77)
    expect(within / traits.length).toBeLessThan(0.87)
  })
})
