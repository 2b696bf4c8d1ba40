import type { Group } from '#domain/caseload/group'
import type { Person, ReadPerson } from '#domain/caseload/person'
import type { SamePerson } from '#domain/caseload/same-person'
import { inOrder, type Sittings } from '#domain/caseload/sittings'
import type { Model } from '#domain/model'
import type { Locale } from '#i18n/locales'
import { fill } from '#i18n/fill'
import type { Caseload } from '#stores/caseload'
import type { CaseloadUiState } from '#stores/caseload-ui-state'
import type { CaseloadTable } from '#stores/caseload-table'
import type { CaseloadView } from '#stores/caseload-view'
import type { Lazy } from '#stores/lazy'
import type { Paper } from '#stores/paper'
import type { TalkAdverts } from '#stores/talk-adverts'
import type { ReadableAtom, WritableAtom } from 'nanostores'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { NamedRole } from '../role-columns.ts'
import type { TalkAdvertPart } from './advert/talk-advert-words.ts'
import type { CaseloadProps } from './caseload-props.ts'
import type { Dots } from './dots-on-plan.ts'
import type { FileKind } from './file-of.ts'
import type { TextSource } from './intake.ts'
import type { SheetPrinting } from './print-sheets/sheet-printing.ts'
import type { SheetWords } from './sheet/sheet-words.ts'
import type { WallPart } from './wall/wall-part.ts'

/** A case line that can't be read. */
export type BadPerson = Extract<Person, { kind: 'bad' }>

/**
 * The lazy part with the texts of the sheet in one language, which src/pages/scripts/ builds, and the
 * roles that are unpacked from it.
 */
export type SheetPart = { readonly words: SheetWords; readonly roles: readonly NamedRole[] }

/** The state that the views of the caseload show, and their actions. */
export type OpenedCaseload = {
  readonly caseload: Caseload
  readonly table: CaseloadTable
  readonly uiState: CaseloadUiState
  readonly paper: Paper
  readonly model: Model
  /** The list of who is expected, as it was typed. */
  readonly $roll: WritableAtom<string>
  /** Everybody whose code is valid, with all sittings. */
  readonly $sittings: ReadableAtom<readonly Sittings<ReadPerson>[]>
  /** The same people by the number of their latest sitting. */
  readonly $sittingsByLatest: ReadableAtom<ReadonlyMap<number, Sittings<ReadPerson>>>
  /** The latest sitting of everybody whose code is valid: each person once. */
  readonly $readable: ReadableAtom<readonly ReadPerson[]>
  /** What only the counsellor knows: whether two lines are one person. */
  readonly $questions: ReadableAtom<readonly SamePerson[]>
  /** By their numbers, the people whose code somebody else has, and that person. */
  readonly $twins: ReadableAtom<ReadonlyMap<number, ReadPerson>>
  /** The lines that have to be fixed. */
  readonly $bad: ReadableAtom<readonly BadPerson[]>
  /** Statistics of `$readable`. */
  readonly $group: ReadableAtom<Group>
  /**
   * A dot for each position. A store, so that it is computed when `$group` changes, not at each
   * render.
   */
  readonly $dots: ReadableAtom<Dots>
  readonly props: Omit<CaseloadProps, 'model'>
  /** The lazy part with the sheet's texts in a language. */
  readonly sheetPartIn: (language: Locale) => Lazy<SheetPart>
  /** The lazy part with what an advert beside a sheet needs, in a language. */
  readonly advertPartIn: (language: Locale) => Lazy<TalkAdvertPart>
  /** The adverts for talks. */
  readonly talkAdverts: TalkAdverts
  /** The lazy part with the wall and the pair cards, in the page's language. */
  readonly wallPart: Lazy<WallPart>
  /** Shows another view, with a new history entry. */
  readonly show: (view: CaseloadView) => void
  /**
   * Reads a text and adds its lines. Then empties the field for codes if the text is from there. If
   * the reading was cancelled, puts the text into the field.
   */
  readonly read: (
    text: string,
    options: { readonly source: Exclude<TextSource, 'elsewhere'> }
  ) => void
  readonly readFiles: (files: readonly File[]) => void
  /** Deletes the caseload, and everything that was typed on the page. */
  readonly forget: () => void
  /** Restores the people who were removed last, and focuses the table. */
  readonly undoRemoval: () => void
  readonly save: (kind: FileKind) => void
  /**
   * Prints the current view ('view'), the same with all rows of its table ('all-rows'), or the sheets
   * of the selected people ('sheets').
   */
  readonly print: (what: 'view' | 'all-rows' | 'sheets') => void
  /** The sheets of many people, while they are prepared for print. */
  readonly sheetPrinting: SheetPrinting
}

export const CaseloadContext = createContext<OpenedCaseload | undefined>(undefined)

/** Returns the caseload from the context. Throws outside `CaseloadContext.Provider`. */
export function useCaseload(): OpenedCaseload {
  const opened = useContext(CaseloadContext)
  if (!opened) throw new Error('useCaseload was called outside CaseloadContext.Provider.')
  return opened
}

/** All sittings of the person of this line; undefined if there is no such line. */
export function sittingsWith(
  people: readonly Sittings<ReadPerson>[],
  id: number
): Sittings<ReadPerson> | undefined {
  return people.find((person) => inOrder(person).some((sitting) => sitting.id === id))
}

/** The nickname of a person, or a name with their number if there is none. */
export function nameOf({ line, id }: Person, { text }: OpenedCaseload['props']): string {
  return line.nickname === '' ? fill(text.table.nameless, { id }) : line.nickname
}

/** The name of a person's verdict, also if there is none. */
export function verdictNameOf(
  { summary: { placing } }: ReadPerson,
  { text, placings }: OpenedCaseload['props']
): string {
  return placing === 'unclear' ? text.group.unclearName : placings[placing]
}
