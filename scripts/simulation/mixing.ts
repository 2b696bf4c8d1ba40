import type { Model } from '#domain/model'

/**
 * One row a trait: how to mix independent normal draws so that the traits correlate as the model
 * says (the Cholesky factor of its correlations, each row up to its diagonal).
 * Throws where no people could have such correlations.
 */
export function mixing(model: Model): readonly (readonly number[])[] {
  const rows: number[][] = []
  for (const { id } of model.traits) {
    const row: number[] = []
    for (const [place, above] of rows.entries()) {
      const left = correlation(model, id, model.traits[place]?.id) - product(row, above)
      row.push(left / (above[place] ?? NaN))
    }
    const rest = 1 - product(row, row)
    if (!(rest > 0)) throw new Error(`The correlations of ${id} contradict those of other traits.`)
    rows.push([...row, Math.sqrt(rest)])
  }
  return rows
}

function correlation({ correlations }: Model, one: string, other: string | undefined): number {
  const pair = correlations.find(
    ({ between }) => between.includes(one) && between.some((trait) => trait === other)
  )
  return pair?.r ?? 0
}

/** Σ of the products, over as many values as `values` has. */
function product(values: readonly number[], others: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (others[place] ?? NaN), 0)
}
