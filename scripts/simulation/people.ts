import type { Model } from '#domain/model'
import type { Chance } from './chance.ts'
import { mixingWeights } from './mixing.ts'

/**
 * A person's true traits: the level of each trait by its id, in standard deviations from the mean.
 */
export type Person = ReadonlyMap<string, number>

/**
 * Draws simulated people. Their traits have a normal distribution and the correlations of the
 * model. Throws if no people can have these correlations.
 */
export function drawPeople(model: Model, count: number, chance: Chance): readonly Person[] {
  const rows = mixingWeights(model)
  return Array.from({ length: count }, () => {
    const independent = model.traits.map(() => chance.normal())
    return new Map(model.traits.map(({ id }, index) => [id, weighted(rows[index], independent)]))
  })
}

/**
 * Draws the traits of a person on one day. The difference from their usual traits is normal, with
 * `change` as its standard deviation.
 */
export function onOneDay(person: Person, change: number, chance: Chance): Person {
  return new Map(Array.from(person, ([id, level]) => [id, level + change * chance.normal()]))
}

/** The weighted sum of values, up to the number of weights. */
function weighted(weights: readonly number[] = [], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)
}
