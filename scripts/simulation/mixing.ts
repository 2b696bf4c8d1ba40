import type { Model } from '#domain/model'

/**
 * The weights with which independent normal draws are added up so that the traits have the
 * correlations of the model: the Cholesky factor of the correlation matrix. It has one row for each
 * trait, in the model's order, up to the diagonal. Throws if the correlation matrix is not positive
 * definite.
 */
export function mixingWeights(model: Model): readonly (readonly number[])[] {
  const rows: number[][] = []
  for (const { id } of model.traits) {
    const row: number[] = []
    for (const [index, above] of rows.entries()) {
      const remainder = correlation(model, id, model.traits[index]?.id) - product(row, above)
      row.push(remainder / (above[index] ?? NaN))
    }
    const variance = 1 - product(row, row)
    if (!(variance > 0)) {
      throw new Error(
        `The correlations of the trait ${id} contradict those of the traits before it: no people can have such traits. Correct them in content/model/traits.yaml.`
      )
    }
    rows.push([...row, Math.sqrt(variance)])
  }
  return rows
}

/** The correlation of two traits; 0 if the model has none. */
function correlation({ correlations }: Model, first: string, second: string | undefined): number {
  const pair = correlations.find(
    ({ between }) => between.includes(first) && between.some((trait) => trait === second)
  )
  return pair?.r ?? 0
}

/** The dot product of two lists, up to the length of `values`. */
function product(values: readonly number[], others: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (others[index] ?? NaN), 0)
}
