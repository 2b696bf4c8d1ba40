/** The arithmetic mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The variance estimated from a sample, with n − 1. At least two values. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

/** The standard deviation estimated from a sample, with n − 1. At least two values. */
export function deviationOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values))
}

/** Pearson's correlation between values and others in the same order; NaN where one never varies. */
export function correlationOf(values: readonly number[], others: readonly number[]): number {
  const mean = meanOf(values)
  const otherMean = meanOf(others)
  const products = values.map(
    (value, place) => (value - mean) * ((others[place] ?? NaN) - otherMean)
  )
  const covariance = products.reduce((sum, product) => sum + product, 0) / (values.length - 1)
  return covariance / (deviationOf(values) * deviationOf(others))
}
