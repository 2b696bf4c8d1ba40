/** The median; of an even number of values, the higher of the middle two. Throws without values. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('median() needs at least one value, but got none.')
  return middle
}
