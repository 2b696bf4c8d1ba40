import { FEWEST_PEOPLE } from '../../../../scripts/calibration/answer-table.ts'

/** A table with the given rows, and then enough valid rows for norms, with 3 in every column. */
export function csv(header: string, rows: readonly string[]): string {
  const separator = header.includes(';') ? ';' : ','
  const valid = header
    .split(separator)
    .map(() => '3')
    .join(separator)
  return [header, ...rows, ...Array.from({ length: FEWEST_PEOPLE }, () => valid), ''].join('\n')
}
