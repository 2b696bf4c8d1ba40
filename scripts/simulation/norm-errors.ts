import type { Model } from '#domain/model'
import { withNorms } from '../calibration/with-norms.ts'
import type { Chance } from './chance.ts'

/** The model with norms that are off: each mean by a normal error, as large as `norm.error` says. */
export function drawNorms(model: Model, chance: Chance): Model {
  return withNorms(
    model,
    model.traits.map(({ norm }) => ({ ...norm, mean: norm.mean + norm.error * chance.normal() }))
  )
}
