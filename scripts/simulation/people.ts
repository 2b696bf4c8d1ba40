import type { Model } from '#domain/model'
import type { Chance } from './chance.ts'
import { mixing } from './mixing.ts'

/** How somebody really is: trait id → standard deviations from the mean of people. */
export type Person = ReadonlyMap<string, number>

/** Made-up people whose traits are normal and go together as the model says. */
export function drawPeople(model: Model, count: number, chance: Chance): readonly Person[] {
  const rows = mixing(model)
  return Array.from({ length: count }, () => {
    const independent = model.traits.map(() => chance.normal())
    return new Map(model.traits.map(({ id }, place) => [id, weighted(rows[place], independent)]))
  })
}

/** The same person on one day: each trait differs by this share of a standard deviation from how they usually are. */
export function onOneDay(person: Person, change: number, chance: Chance): Person {
  return new Map(Array.from(person, ([id, place]) => [id, place + change * chance.normal()]))
}

/** Σ weight · value, over as many values as there are weights. */
function weighted(weights: readonly number[] = [], values: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0)
}
