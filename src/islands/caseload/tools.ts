import type { Person, ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Caseload } from '#stores/caseload'
import type { Desk } from '#stores/caseload-desk'
import type { CaseloadTable } from '#stores/caseload-table'
import type { CaseloadView } from '#stores/caseload-view'
import type { Derived } from '#stores/derived'
import type { Paper } from '#stores/paper'
import type { Group } from '#domain/caseload/group'
import type { Dots } from './dots-on-plan.ts'
import type { CaseloadProps } from './caseload-text.ts'
import type { FileKind } from './file-of.ts'
import type { LateSheets } from './late-sheets.ts'

/** Everything that the views of the caseload work with. */
export type Tools = {
  readonly caseload: Caseload
  readonly table: CaseloadTable
  readonly desk: Desk
  readonly paper: Paper
  readonly late: LateSheets
  readonly model: Model
  /** Everybody whose code can be read, every line that has to be mended, and the picture of the first. */
  readonly $readable: Derived<readonly ReadPerson[]>
  readonly $bad: Derived<readonly Extract<Person, { kind: 'bad' }>[]>
  readonly $group: Derived<Group>
  /** Everybody on the floor plan: drawn anew only when somebody comes or goes, not with each key that is pressed. */
  readonly $dots: Derived<Dots>
  readonly props: Omit<CaseloadProps, 'model'>
  /** Shows another view, as a step that the back button undoes. */
  readonly show: (view: CaseloadView) => void
  /** Reads a text. With `keep` it stands in the field until it is taken. */
  readonly read: (text: string, options: { readonly keep: boolean }) => void
  readonly readFiles: (files: readonly File[]) => void
  /** Forgets everybody, and everything that was typed. */
  readonly forget: () => void
  readonly save: (kind: FileKind) => void
  readonly print: (what: 'all' | 'sheets' | 'nothing') => void
}

/** What somebody is called: the nickname, or a number where there is none. */
export function nameOf({ line, id }: Person, { text }: Tools['props']): string {
  return line.nickname === '' ? fill(text.table.nameless, { id }) : line.nickname
}
