/** The arithmetic mean; NaN for an empty list. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The sample variance, with n − 1 as the divisor. Needs at least two values. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

/** The sample standard deviation, with n − 1 as the divisor. Needs at least two values. */
export function deviationOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values))
}

/**
 * Pearson's correlation of two lists of the same length, −1 to 1; NaN if one of them has no
 * variance or fewer than two values.
 */
export function correlationOf(values: readonly number[], others: readonly number[]): number {
  const mean = meanOf(values)
  const otherMean = meanOf(others)
  const products = values.map(
    (value, index) => (value - mean) * ((others[index] ?? NaN) - otherMean)
  )
  const covariance = products.reduce((sum, product) => sum + product, 0) / (values.length - 1)
  return covariance / (deviationOf(values) * deviationOf(others))
}
