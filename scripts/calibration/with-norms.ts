import type { Model, Norm } from '#domain/model'

/**
 * The model with other norms, which are in the order of its traits. A trait without one keeps its
 * own.
 */
export function withNorms(model: Model, norms: readonly Norm[]): Model {
  const traits = model.traits.map((trait, index) => ({
    ...trait,
    norm: norms[index] ?? trait.norm
  }))
  return { ...model, traits }
}
