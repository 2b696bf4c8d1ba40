import { type Difference, LARGE } from './difference.ts'
import { digits, row } from './text-table.ts'

/** Formats the differences between two files as text for a terminal. */
export function differenceReport(
  [first, second]: readonly [string, string],
  traits: readonly Difference[],
  questions: readonly Difference[]
): string {
  return [
    `${second} compared with ${first}`,
    '',
    row('trait', ['first', 'second', 'SDs']),
    ...traits.map((difference) => line(difference, 1)),
    '',
    `Each statement (more than ${digits(LARGE, 1)} SDs: it may mean something else to one of them)`,
    ...questions.map((difference) => line(difference, 2)),
    ''
  ].join('\n')
}

function line({ id, first, second, inDeviations, large }: Difference, decimals: number): string {
  const figures = [digits(first, decimals), digits(second, decimals), digits(inDeviations, 2)]
  return row(id, figures) + (large ? '  large' : '')
}
