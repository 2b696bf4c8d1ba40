import type { Group } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import type { Locale } from '#i18n/locales'
import { fill } from '#i18n/fill'
import type { Caseload } from '#stores/caseload'
import type { CaseloadUiState } from '#stores/caseload-ui-state'
import type { CaseloadTable } from '#stores/caseload-table'
import type { CaseloadView } from '#stores/caseload-view'
import type { Lazy } from '#stores/lazy'
import type { Paper } from '#stores/paper'
import type { ReadableAtom } from 'nanostores'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CaseloadProps } from './caseload-props.ts'
import type { Dots } from './dots-on-plan.ts'
import type { FileKind } from './file-of.ts'
import type { SheetWords } from './sheet/sheet-words.ts'

export type BadPerson = Extract<Person, { kind: 'bad' }>

/** The words of the sheet in one language, a lazy part that src/pages/scripts/ writes. */
export type SheetPart = { readonly words: SheetWords }

/** What the views of the caseload show and do. */
export type OpenedCaseload = {
  readonly caseload: Caseload
  readonly table: CaseloadTable
  readonly uiState: CaseloadUiState
  readonly paper: Paper
  readonly model: Model
  /** Everybody whose code can be read, every line that has to be mended, and the picture of the first. */
  readonly $readable: ReadableAtom<readonly ReadPerson[]>
  readonly $bad: ReadableAtom<readonly BadPerson[]>
  readonly $group: ReadableAtom<Group>
  /** Everybody on the floor plan: worked out only when somebody comes or goes, not with each key that is pressed. */
  readonly $dots: ReadableAtom<Dots>
  readonly props: Omit<CaseloadProps, 'model'>
  /** The words of sheets in a language, fetched when a sheet is looked at in it. */
  readonly sheetIn: (language: Locale) => Lazy<SheetPart>
  /** Shows another view, as a step that the back button undoes. */
  readonly show: (view: CaseloadView) => void
  /** Reads a text. With `keep` it stands in the field until it is taken. */
  readonly read: (text: string, options: { readonly keepTyped: boolean }) => void
  readonly readFiles: (files: readonly File[]) => void
  /** Forgets everybody, and everything that was typed. */
  readonly forget: () => void
  /** Brings back who was taken out last, and leads to them. */
  readonly undoRemoval: () => void
  readonly save: (kind: FileKind) => void
  readonly print: (what: 'all' | 'sheets' | 'nothing') => void
}

export const CaseloadContext = createContext<OpenedCaseload | undefined>(undefined)

/** The caseload that the component is part of. Throws outside of one. */
export function useCaseload(): OpenedCaseload {
  const opened = useContext(CaseloadContext)
  if (!opened) throw new Error('A component of the caseload was drawn outside of CaseloadContext.')
  return opened
}

/** What somebody is called: the nickname, or a number where there is none. */
export function nameOf({ line, id }: Person, { text }: OpenedCaseload['props']): string {
  return line.nickname === '' ? fill(text.table.nameless, { id }) : line.nickname
}
