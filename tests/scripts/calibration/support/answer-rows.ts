import { FEWEST_PEOPLE } from '../../../../scripts/calibration/answer-table.ts'

/** A table with these rows first, and then enough sound ones: 3 in every column. */
export function csv(header: string, rows: readonly string[]): string {
  const separator = header.includes(';') ? ';' : ','
  const sound = header
    .split(separator)
    .map(() => '3')
    .join(separator)
  return [header, ...rows, ...Array.from({ length: FEWEST_PEOPLE }, () => sound), ''].join('\n')
}
