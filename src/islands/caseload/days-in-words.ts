import type { ReadPerson } from '#domain/caseload/person'
import { dayInWords } from '#i18n/day-in-words'
import type { OpenedCaseload } from './context.ts'

/** The day of a sitting in words, also if it is unknown. */
export function dayOfSitting({ line }: ReadPerson, props: OpenedCaseload['props']): string {
  return line.date === '' ? props.text.sittings.noDay : dayInWords(line.date, props.language)
}

/** The days of several sittings in words, in the given order. */
export function daysInWords(
  sittings: readonly ReadPerson[],
  props: OpenedCaseload['props']
): string {
  return sittings.map((sitting) => dayOfSitting(sitting, props)).join(', ')
}
