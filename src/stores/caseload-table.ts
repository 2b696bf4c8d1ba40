import type { ReadPerson } from '#domain/caseload/person'
import { PLACINGS, type Placing } from '#domain/placing'
import { withoutMarks } from '#i18n/without-marks'
import { atom, computed, type ReadableAtom } from 'nanostores'

/** What a table of people may be sorted by: `order` is the order in which they came. */
export type SortKey =
  | 'order'
  | 'nickname'
  | 'front'
  | 'depends'
  | 'skipped'
  | 'contradictions'
  | `trait-${number}`

export type Sort = { readonly by: SortKey; readonly descending: boolean }

export const TABLE_VERDICTS = ['any', ...PLACINGS, 'unclear'] as const

export type TableFilter = {
  /** Part of a nickname; marks and case do not matter. */
  readonly nickname: string
  readonly verdict: Placing | 'unclear' | 'any'
}

export type CaseloadTable = {
  readonly rowsOnPage: number
  readonly $sort: ReadableAtom<Sort>
  readonly $filter: ReadableAtom<TableFilter>
  /** Page from 0. */
  readonly $page: ReadableAtom<number>
  readonly $pages: ReadableAtom<number>
  /** Who is selected and still there, in the order of selecting. */
  readonly $selected: ReadableAtom<readonly number[]>
  /** Everybody who stays in, sorted. */
  readonly $found: ReadableAtom<readonly ReadPerson[]>
  /** The page of them that is looked at. */
  readonly $rows: ReadableAtom<readonly ReadPerson[]>
  /** Sorts by a column; once more, the other way round; a third time, in the order in which they came. */
  readonly sortBy: (by: SortKey) => void
  readonly filter: (change: Partial<TableFilter>) => void
  readonly goTo: (page: number) => void
  readonly select: (id: number, selected: boolean) => void
  /** Everybody who is found, on all pages, or nobody. */
  readonly selectAll: () => void
  readonly selectNone: () => void
}

/** In the order in which they came. */
const IN_ORDER: Sort = { by: 'order', descending: false }

type Dependencies = {
  readonly $people: ReadableAtom<readonly ReadPerson[]>
  /** Sorts names as the page's language does. */
  readonly compareNames: (one: string, other: string) => number
  readonly rowsOnPage: number
}

/** How a table of people is looked at: sorted, filtered, a page at a time. Figures that nobody has come last, whichever way. */
export function createCaseloadTable({
  $people,
  compareNames,
  rowsOnPage
}: Dependencies): CaseloadTable {
  const $sort = atom(IN_ORDER)
  const $filter = atom<TableFilter>({ nickname: '', verdict: 'any' })
  const $wanted = atom(0)
  const $chosen = atom<readonly number[]>([])

  const $selected = computed([$chosen, $people], (chosen, people) => {
    const there = new Set(people.map(({ id }) => id))
    return chosen.filter((id) => there.has(id))
  })
  const $found = computed([$people, $filter, $sort], (people, filter, sort) =>
    sorted(
      people.filter((person) => staysIn(filter, person)),
      sort,
      compareNames
    )
  )
  const $pages = computed([$found], (found) => Math.max(1, Math.ceil(found.length / rowsOnPage)))
  const $page = computed([$wanted, $pages], (wanted, pages) =>
    Math.min(Math.max(0, wanted), pages - 1)
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
      $wanted.set(0)
      const turned = sort.by === by && !sort.descending
      const again = sort.by === by && sort.descending
      $sort.set(again ? IN_ORDER : { by, descending: turned })
    },
    filter(change) {
      $wanted.set(0)
      $filter.set({ ...$filter.get(), ...change })
    },
    goTo: (page) => $wanted.set(page),
    select(id, selected) {
      const others = $selected.get().filter((other) => other !== id)
      $chosen.set(selected ? [...others, id] : others)
    },
    selectAll: () => $chosen.set($found.get().map(({ id }) => id)),
    selectNone: () => $chosen.set([])
  }
}

function staysIn({ nickname, verdict }: TableFilter, { line, summary }: ReadPerson): boolean {
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
    case 'depends':
    case 'skipped':
    case 'contradictions':
      return summary[by]
    default:
      return summary.scores[Number(by.slice('trait-'.length))]
  }
}
