import type { PhraseFigures } from './phrase-figures.ts'

/**
 * A table for each language and group: the phrases that are found, those with the best balance first.
 * The phrases that are never found are listed at the end.
 */
export function phraseTable(figures: readonly PhraseFigures[]): string {
  const found = figures.filter(({ hits }) => hits > 0)
  const never = figures.filter(({ hits }) => hits === 0)
  return [
    ...grouped(found).flatMap((group) => [headingOf(group), COLUMNS, ...group.map(rowOf), '']),
    `Never found: ${never.length} of ${figures.length} phrases`,
    ...grouped(never).map(
      (group) => `${headingOf(group)}: ${group.map(({ phrase }) => phrase).join(', ')}`
    ),
    ''
  ].join('\n')
}

type Group = readonly [PhraseFigures, ...PhraseFigures[]]

/** The groups in the order of the patterns, the phrases of each sorted. */
function grouped(figures: readonly PhraseFigures[]): readonly Group[] {
  const groups = Map.groupBy(figures, ({ language, group }) => `${language} ${group}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(
      (a, b) => b.balance - a.balance || b.hits - a.hits || (a.phrase < b.phrase ? -1 : 1)
    )
    return first ? [[first, ...others]] : []
  })
}

function headingOf([{ language, group, weight }]: Group): string {
  return `${language} ${group} (${weight})`
}

const COLUMNS = 'adverts  hits  right − wrong  changes  phrase'

function rowOf({ adverts, hits, balance, changes, phrase }: PhraseFigures): string {
  const cell = (figure: number, width: number) => String(figure).padStart(width)
  return `${cell(adverts, 7)}${cell(hits, 6)}${cell(balance, 15)}${cell(changes, 9)}  ${phrase}`
}
