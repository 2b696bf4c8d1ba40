import type { Person, ReadPerson } from '#domain/caseload/person'
import { LOCALES, type Locale } from '#i18n/locales'
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { AddOutcome } from './add-outcome.ts'
import type { CaseloadView } from './caseload-view.ts'

/**
 * The last action in the caseload, so that the page can announce its outcome next to the control
 * that was used.
 */
export type LastAction =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly added: AddOutcome }
  /** A file could not be read, or contains no text. */
  | { readonly kind: 'unreadable' | 'not-text' }
  /** The hash of the URL contains no code. */
  | { readonly kind: 'no-code' }
  /** A nickname was changed. */
  | { readonly kind: 'saved' }
  /** The whole caseload was deleted. */
  | { readonly kind: 'forgotten' }
  /** A line was edited to fix it; its code may be valid now, or still invalid. */
  | { readonly kind: 'fixed'; readonly id: number }

/** The languages a sheet is shown and printed in, in this order. */
export type SheetLanguages = readonly Locale[]

/** The UI state of the caseload page: everything but the caseload itself. */
export type CaseloadUiState = {
  readonly $view: WritableAtom<CaseloadView>
  /** The text in the field for codes. */
  readonly $typed: WritableAtom<string>
  readonly $lastAction: ReadableAtom<LastAction>
  /**
   * How many announcements were made. It changes even when the same action is announced twice in a
   * row.
   */
  readonly $announcements: ReadableAtom<number>
  /** Sets the last action and counts one more announcement. */
  readonly announce: (action: LastAction) => void
  readonly $languages: WritableAtom<SheetLanguages>
  /**
   * Whether two codes shown side by side are one person at two times, or two people. Undefined
   * until the counsellor chooses; the nicknames decide until then.
   */
  readonly $two: WritableAtom<'times' | 'people' | undefined>
  /**
   * What the page renders. On screen always 'view', the current view; for print 'all-rows', the same
   * with all rows of its table.
   */
  readonly $rendered: WritableAtom<'view' | 'all-rows'>
}

/** Begins with the view of all people, and sheets in the page's language. */
export function createCaseloadUiState(language: Locale): CaseloadUiState {
  const $view = atom<CaseloadView>({ kind: 'all' })
  const $typed = atom('')
  const $lastAction = atom<LastAction>({ kind: 'nothing' })
  const $announcements = atom(0)
  const $languages = atom<SheetLanguages>([language])
  const $two = atom<'times' | 'people' | undefined>()
  const $rendered = atom<'view' | 'all-rows'>('view')
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
    $rendered
  }
}

/**
 * The choices of sheet languages on a page in this language: it alone, each other language alone,
 * and all of them.
 */
export function sheetLanguages(language: Locale): readonly SheetLanguages[] {
  const others = LOCALES.filter((other) => other !== language)
  return [[language], ...others.map((other) => [other]), [language, ...others]]
}

/** The person with this number; undefined when there is none, or when their code is invalid. */
export function personIn(people: readonly Person[], id: number): ReadPerson | undefined {
  const person = people.find((candidate) => candidate.id === id)
  return person?.kind === 'read' ? person : undefined
}
