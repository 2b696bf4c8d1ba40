import type { Person, ReadPerson } from '#domain/caseload/person'
import { LOCALES, type Locale } from '#i18n/locales'
import { atom, type WritableAtom } from 'nanostores'
import type { Added } from './caseload.ts'
import type { CaseloadView } from './caseload-view.ts'
import type { Derived } from './derived.ts'

/** What was just done, so that the page can say it where it happened. */
export type Done =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly added: Added }
  | { readonly kind: 'unreadable-file' }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'saved' }
  | { readonly kind: 'forgotten' }

/** In which languages a sheet is shown and printed, in this order. */
export type SheetLanguages = readonly Locale[]

/** What lies on the counsellor's desk besides the caseload itself: what is looked at, and what was just done. */
export type Desk = {
  readonly $view: WritableAtom<CaseloadView>
  readonly $done: WritableAtom<Done>
  readonly $languages: WritableAtom<SheetLanguages>
  /** Somebody has pressed the button that forgets everything, and is asked once more. */
  readonly $sure: WritableAtom<boolean>
  /** Two codes side by side are one person at two times, or two people. */
  readonly $two: WritableAtom<'times' | 'people'>
  /** What goes to the printer instead of what is looked at. */
  readonly $printing: WritableAtom<'nothing' | 'all' | 'sheets'>
}

export function createDesk(language: Locale): Desk {
  return {
    $view: atom<CaseloadView>({ kind: 'all' }),
    $done: atom<Done>({ kind: 'nothing' }),
    $languages: atom<SheetLanguages>([language]),
    $sure: atom(false),
    $two: atom<'times' | 'people'>('times'),
    $printing: atom<'nothing' | 'all' | 'sheets'>('nothing')
  }
}

/** All ways to print a sheet from a page in this language: in it, in each other, and in all of them. */
export function sheetLanguages(language: Locale): readonly SheetLanguages[] {
  const others = LOCALES.filter((other) => other !== language)
  return [[language], ...others.map((other) => [other]), [language, ...others]]
}

/** Somebody by their number in this tab, where their code can be read. */
export function personIn($people: Derived<readonly Person[]>, id: number): ReadPerson | undefined {
  const person = $people.get().find((one) => one.id === id)
  return person?.kind === 'read' ? person : undefined
}
