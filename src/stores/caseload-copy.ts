import { formatJson, parseJson } from '#domain/caseload/files'
import type { CaseLine } from '#domain/caseload/lines'
import type { Person } from '#domain/caseload/person'

/** A caseload as the tab or the device holds it. */
export type CaseloadCopy = {
  readonly lines: readonly CaseLine[]
  /** The people's numbers in this caseload: an address or another tab may speak of them. */
  readonly ids: readonly number[]
  /** Something in it was typed by hand, and stands in no file. */
  readonly unsaved: boolean
}

/** A copy as text: what only this browser needs in the first line, and behind it the caseload as in a file. */
export function formatCopy(people: readonly Person[], unsaved: boolean): string {
  const head = JSON.stringify({ ids: people.map(({ id }) => id), unsaved })
  return `${head}\n${formatJson(people.map(({ line }) => line))}`
}

/** Reads what `formatCopy` wrote; undefined for anything else, such as what a newer version of this site wrote. Never throws. */
export function parseCopy(text: string): CaseloadCopy | undefined {
  const end = text.indexOf('\n')
  const from = parseJson(text.slice(end + 1))
  if (from.kind !== 'ok') return undefined
  const head = headIn(text.slice(0, Math.max(0, end)))
  const ids = from.lines.map((_, at) => head.ids[at] ?? 0)
  const valid = ids.every((id) => Number.isSafeInteger(id) && id > 0)
  return {
    lines: from.lines,
    ids: valid && new Set(ids).size === ids.length ? ids : from.lines.map((_, at) => at + 1),
    unsaved: head.unsaved
  }
}

function headIn(text: string): { readonly ids: readonly number[]; readonly unsaved: boolean } {
  try {
    const { ids, unsaved } = JSON.parse(text)
    return { ids: Array.isArray(ids) ? ids : [], unsaved: unsaved === true }
  } catch {
    return { ids: [], unsaved: false }
  }
}
