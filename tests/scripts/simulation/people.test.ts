import { describe, expect, test } from 'vitest'
import { correlationOf, deviationOf, meanOf } from '../../../scripts/calibration/statistics.ts'
import { chanceFrom } from '../../../scripts/simulation/chance.ts'
import { drawPeople, onOneDay } from '../../../scripts/simulation/people.ts'
import { correlated } from './support/correlated-model.ts'
import { personAt } from './support/people-at.ts'

describe('simulated people', () => {
  const chance = chanceFrom(5)

  test('drawPeople gives them the correlations of the model', () => {
    const people = drawPeople(correlated, 20_000, chanceFrom(3))
    const of = (trait: string) => people.map((person) => person.get(trait) ?? NaN)
    expect(correlationOf(of('meeting'), of('hearing'))).toBeCloseTo(0.6, 1)
    expect(correlationOf(of('meeting'), of('order'))).toBeCloseTo(-0.5, 1)
    expect(correlationOf(of('hearing'), of('order'))).toBeCloseTo(0, 1)
    expect(deviationOf(of('freedom'))).toBeCloseTo(1, 1)
  })

  test('onOneDay changes each trait by the given standard deviation', () => {
    const days = Array.from({ length: 20_000 }, () => onOneDay(personAt(1), 0.5, chance))
    const meeting = days.map((person) => person.get('meeting') ?? NaN)
    expect(meanOf(meeting)).toBeCloseTo(1, 1)
    expect(deviationOf(meeting)).toBeCloseTo(0.5, 1)
    expect(onOneDay(personAt(1), 0, chance)).toEqual(personAt(1))
  })
})
