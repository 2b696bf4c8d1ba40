import type { Person } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import type { PaperStatus, PaperSheet } from '#stores/paper'
import { nameOf, type OpenedCaseload } from '../context.ts'

/**
 * The progress of the sheet in words, and which statements were passed over. It is only shown:
 * announcing it after each key would disturb.
 */
export function progressInWords(
  sheet: PaperSheet,
  missing: readonly number[],
  text: PaperText
): string {
  if (missing.length === 0) return text.complete
  const entered = fill(text.entered, { count: sheet.length - missing.length, total: sheet.length })
  // List only statements before the last entry: those after it are simply not reached yet.
  const passed = missing.filter((number) => number <= lastEntered(sheet))
  return passed.length === 0
    ? entered
    : `${entered} ${fill(text.missing, { numbers: passed.join(', ') })}`
}

type PaperText = OpenedCaseload['props']['text']['paper']

type StatusOptions = {
  readonly missing: readonly number[]
  readonly people: readonly Person[]
  readonly props: OpenedCaseload['props']
}

/** The announcement about the last key or the last action on the sheet; empty if there is none. */
export function statusInWords(
  status: PaperStatus,
  { missing, people, props }: StatusOptions
): string {
  const { paper: text } = props.text
  switch (status.kind) {
    case 'nothing':
      return ''
    case 'wrong-key':
      return text.only
    case 'empty':
      return text.empty
    case 'missing':
      return fill(text.finishAnyway, { numbers: missing.join(', ') })
    case 'taken-back':
      return text.takenBack
    case 'added': {
      const person = people.find(({ id }) => id === status.id)
      const nickname = person ? nameOf(person, props) : status.line.nickname
      return fill(text.added, { nickname, code: status.line.code })
    }
  }
}

function lastEntered(sheet: readonly (number | undefined)[]): number {
  return sheet.reduce<number>((last, answer, at) => (answer === undefined ? last : at + 1), 0)
}
