/** A line of a table: a name of up to 34 characters, and figures in columns of 8. */
export function row(name: string, figures: readonly string[]): string {
  return name.padEnd(34) + figures.map((figure) => figure.padStart(8)).join('')
}

/** A number with the given number of decimals; a dash for NaN and infinite values. */
export function digits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}
