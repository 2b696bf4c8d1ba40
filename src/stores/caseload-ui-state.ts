import type { Person, ReadPerson } from '#domain/caseload/person'
import { LOCALES, type Locale } from '#i18n/locales'
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { AddOutcome } from './add-outcome.ts'
import type { CaseloadView } from './caseload-view.ts'

/** What was just done, so that the page can say it where it happened. */
export type LastAction =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly added: AddOutcome }
  | { readonly kind: 'unreadable' | 'not-text' | 'no-code' | 'saved' | 'forgotten' }
  /** A line was mended, and is read now or is not. */
  | { readonly kind: 'mended'; readonly id: number }

/** In which languages a sheet is shown and printed, in this order. */
export type SheetLanguages = readonly Locale[]

/** What lies on the counsellor's desk besides the caseload itself: what is looked at, typed, and was just done. */
export type CaseloadUiState = {
  readonly $view: WritableAtom<CaseloadView>
  /** What stands in the field for codes. */
  readonly $typed: WritableAtom<string>
  readonly $lastAction: ReadableAtom<LastAction>
  /** How often something was told: the same once more is news, too. */
  readonly $announcements: ReadableAtom<number>
  readonly announce: (action: LastAction) => void
  readonly $languages: WritableAtom<SheetLanguages>
  /** Two codes side by side are one person at two times, or two people; undefined: as their names say. */
  readonly $two: WritableAtom<'times' | 'people' | undefined>
  /** What goes to the printer instead of what is looked at. */
  readonly $printing: WritableAtom<'nothing' | 'all' | 'sheets'>
}

export function createCaseloadUiState(language: Locale): CaseloadUiState {
  const $view = atom<CaseloadView>({ kind: 'all' })
  const $typed = atom('')
  const $lastAction = atom<LastAction>({ kind: 'nothing' })
  const $announcements = atom(0)
  const $languages = atom<SheetLanguages>([language])
  const $two = atom<'times' | 'people' | undefined>()
  const $printing = atom<'nothing' | 'all' | 'sheets'>('nothing')
  return {
    $view,
    $typed,
    $lastAction,
    $announcements,
    announce(action) {
      $lastAction.set(action)
      $announcements.set($announcements.get() + 1)
    },
    $languages,
    $two,
    $printing
  }
}

/** All ways to print a sheet from a page in this language: in it, in each other, and in all of them. */
export function sheetLanguages(language: Locale): readonly SheetLanguages[] {
  const others = LOCALES.filter((other) => other !== language)
  return [[language], ...others.map((other) => [other]), [language, ...others]]
}

/** Somebody by their number in this caseload, where their code can be read. */
export function personIn(people: readonly Person[], id: number): ReadPerson | undefined {
  const person = people.find((one) => one.id === id)
  return person?.kind === 'read' ? person : undefined
}
