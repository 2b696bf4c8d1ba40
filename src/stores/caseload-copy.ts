import { formatJson, parseJson } from '#domain/caseload/files'
import type { CaseLine } from '#domain/caseload/case-line'
import type { Person } from '#domain/caseload/person'
import { storedRecord } from './stored-record.ts'

/** A caseload as it is stored in the tab or on the device. */
export type CaseloadCopy = {
  readonly lines: readonly CaseLine[]
  /**
   * The number of the person on each line: unique positive integers. URLs and other tabs refer to
   * people by them.
   */
  readonly ids: readonly number[]
  /** Whether something was typed by hand that is not yet saved to a file. */
  readonly unsaved: boolean
}

/**
 * Formats a caseload for storage: a JSON header with `ids` and `unsaved` on the first line, then
 * the JSON of a saved file.
 */
export function formatCopy(people: readonly Person[], unsaved: boolean): string {
  const header = JSON.stringify({ ids: people.map(({ id }) => id), unsaved })
  return `${header}\n${formatJson(people.map(({ line }) => line))}`
}

/**
 * Parses what `formatCopy` wrote. Returns undefined when the caseload is invalid or written by a
 * newer version of this site. Never throws. An invalid header does not lose people: they are
 * numbered from 1 when any stored number is missing, repeated, or no positive integer.
 */
export function parseCopy(text: string): CaseloadCopy | undefined {
  const headerEnd = text.indexOf('\n')
  const file = parseJson(text.slice(headerEnd + 1))
  if (file.kind !== 'ok') return undefined
  const header = parseHeader(text.slice(0, Math.max(0, headerEnd)))
  const ids = file.lines.map((_, index) => header.ids[index] ?? 0)
  const valid = ids.every((id) => Number.isSafeInteger(id) && id > 0)
  return {
    lines: file.lines,
    ids: valid && new Set(ids).size === ids.length ? ids : file.lines.map((_, index) => index + 1),
    unsaved: header.unsaved
  }
}

function parseHeader(text: string): { readonly ids: readonly number[]; readonly unsaved: boolean } {
  const { ids, unsaved } = storedRecord(text)
  return { ids: Array.isArray(ids) ? ids : [], unsaved: unsaved === true }
}
