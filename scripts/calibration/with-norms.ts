import type { Model, Norm } from '#domain/model'

/** The model with other norms, one a trait in the model's order. */
export function withNorms(model: Model, norms: readonly Norm[]): Model {
  const traits = model.traits.map((trait, place) => ({
    ...trait,
    norm: norms[place] ?? trait.norm
  }))
  return { ...model, traits }
}
