import type { ReadPerson } from '#domain/caseload/person'
import { PLACINGS, type Placing } from '#domain/placing'
import { withoutMarks } from '#i18n/without-marks'
import { atom, computed, type ReadableAtom } from 'nanostores'

/**
 * What a table of people can be sorted by: `order`, the order in which people were added; `front`,
 * the probability of the front side; `middle`, the share of answers in the middle of the scale; or
 * a trait's score, where the number is the index of the trait in the model.
 */
export type SortKey =
  | 'order'
  | 'nickname'
  | 'front'
  | 'middle'
  | 'skipped'
  | 'contradictions'
  | `trait-${number}`

export type Sort = { readonly by: SortKey; readonly descending: boolean }

/** The choices of the verdict filter: no filter, each placing, and people without a verdict. */
export const TABLE_VERDICTS = ['any', ...PLACINGS, 'unclear'] as const

export type TableFilter = {
  /** Part of a nickname, compared without diacritics and letter case; empty to show all. */
  readonly nickname: string
  readonly verdict: Placing | 'unclear' | 'any'
}

export type CaseloadTable = {
  readonly rowsOnPage: number
  readonly $sort: ReadableAtom<Sort>
  readonly $filter: ReadableAtom<TableFilter>
  /** The page shown, counted from 0; always below `$pages`. */
  readonly $page: ReadableAtom<number>
  /** How many pages there are; at least 1. */
  readonly $pages: ReadableAtom<number>
  /**
   * Numbers of the selected people that are still in the caseload, in the order they were selected.
   */
  readonly $selected: ReadableAtom<readonly number[]>
  /** The people who match the filter, sorted. */
  readonly $found: ReadableAtom<readonly ReadPerson[]>
  /** Those of `$found` that are on the page shown. */
  readonly $rows: ReadableAtom<readonly ReadPerson[]>
  /**
   * Sorts by a column, ascending; a second call reverses it; a third restores the order in which
   * people were added.
   */
  readonly sortBy: (by: SortKey) => void
  readonly filter: (change: Partial<TableFilter>) => void
  readonly goTo: (page: number) => void
  readonly select: (id: number, selected: boolean) => void
  /** Selects everybody who matches the filter, on all pages. */
  readonly selectAll: () => void
  readonly selectNone: () => void
}

const IN_ORDER: Sort = { by: 'order', descending: false }

type Dependencies = {
  readonly $people: ReadableAtom<readonly ReadPerson[]>
  /** Compares two nicknames in the page's language; negative when the first comes first. */
  readonly compareNames: (first: string, second: string) => number
  readonly rowsOnPage: number
}

/**
 * The state of a table of people: sorting, filter, selection and page. People without a figure in
 * the sorted column come last in both directions.
 */
export function createCaseloadTable({
  $people,
  compareNames,
  rowsOnPage
}: Dependencies): CaseloadTable {
  const $sort = atom(IN_ORDER)
  const $filter = atom<TableFilter>({ nickname: '', verdict: 'any' })
  const $requestedPage = atom(0)
  const $selection = atom<readonly number[]>([])

  const $selected = computed([$selection, $people], (selection, people) => {
    const existing = new Set(people.map(({ id }) => id))
    return selection.filter((id) => existing.has(id))
  })
  const $found = computed([$people, $filter, $sort], (people, filter, sort) =>
    sorted(
      people.filter((person) => matches(filter, person)),
      sort,
      compareNames
    )
  )
  const $pages = computed([$found], (found) => Math.max(1, Math.ceil(found.length / rowsOnPage)))
  const $page = computed([$requestedPage, $pages], (requested, pages) =>
    Math.min(Math.max(0, requested), pages - 1)
  )

  return {
    rowsOnPage,
    $sort,
    $filter,
    $page,
    $pages,
    $selected,
    $found,
    $rows: computed([$found, $page], (found, page) =>
      found.slice(page * rowsOnPage, (page + 1) * rowsOnPage)
    ),
    sortBy(by) {
      const sort = $sort.get()
      $requestedPage.set(0)
      if (sort.by !== by) $sort.set({ by, descending: false })
      else $sort.set(sort.descending ? IN_ORDER : { by, descending: true })
    },
    filter(change) {
      $requestedPage.set(0)
      $filter.set({ ...$filter.get(), ...change })
    },
    goTo: (page) => $requestedPage.set(page),
    select(id, selected) {
      const others = $selected.get().filter((other) => other !== id)
      $selection.set(selected ? [...others, id] : others)
    },
    selectAll: () => $selection.set($found.get().map(({ id }) => id)),
    selectNone: () => $selection.set([])
  }
}

function matches({ nickname, verdict }: TableFilter, { line, summary }: ReadPerson): boolean {
  return (
    (verdict === 'any' || verdict === summary.placing) &&
    (nickname === '' || withoutMarks(line.nickname).includes(withoutMarks(nickname)))
  )
}

function sorted(
  people: readonly ReadPerson[],
  { by, descending }: Sort,
  compareNames: Dependencies['compareNames']
): readonly ReadPerson[] {
  if (by === 'order') return descending ? [...people].reverse() : people
  const turn = descending ? -1 : 1
  if (by === 'nickname') {
    return [...people].sort(
      (one, other) => turn * compareNames(one.line.nickname, other.line.nickname)
    )
  }
  return [...people].sort((one, other) => {
    const [first, second] = [figureOf(one, by), figureOf(other, by)]
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined)
    }
    return turn * (first - second)
  })
}

function figureOf({ summary }: ReadPerson, by: Exclude<SortKey, 'order' | 'nickname'>) {
  switch (by) {
    case 'front':
      return summary.probability
    case 'middle':
    case 'skipped':
    case 'contradictions':
      return summary[by]
    default:
      return summary.scores[Number(by.slice('trait-'.length))]
  }
}
