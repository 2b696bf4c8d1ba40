import { searched } from '#domain/caseload/searched'
import { normalizeCode } from '#domain/normalize-code'
import { countMarks, extractNotMe } from '#domain/not-me'
import type { Caseload } from '#stores/caseload'
import type { CaseloadUiState } from '#stores/caseload-ui-state'
import { formatView } from '#stores/caseload-view'
import { textOf } from './files.ts'

/** Adds people from texts, files and links, and announces the outcome. */
export type Intake = {
  /**
   * Adds the lines of a text. A text with a single valid code opens the sheet of that person, if the
   * caseload was empty or `open` is set.
   */
  readonly read: (text: string, options: ReadOptions) => Promise<void>
  readonly readFiles: (files: readonly File[]) => Promise<void>
  /**
   * Adds the code in a link and opens its sheet. If the code is in the caseload already, updates its
   * "not me" marks, in case the link has any.
   */
  readonly readLink: (text: string) => Promise<void>
}

/** Whether a text is from the field for codes, dropped on the page, or from a file or a link. */
export type TextSource = 'field' | 'drop' | 'elsewhere'

type ReadOptions = { readonly source: TextSource; readonly open?: boolean }

type Dependencies = {
  readonly root: HTMLElement
  readonly caseload: Caseload
  readonly uiState: CaseloadUiState
  readonly renderNow: () => void
}

/** `renderNow` renders synchronously, so that a heading is there to take the focus. */
export function createIntake({ root, caseload, uiState, renderNow }: Dependencies): Intake {
  const { $people } = caseload
  return {
    read,

    async readFiles(files) {
      for (const file of files) {
        const text = await textOf(file).catch(() => null)
        if (text === null) uiState.announce({ kind: 'unreadable' })
        else if (text === undefined) uiState.announce({ kind: 'not-text' })
        else await read(text, { source: 'elsewhere' })
      }
    },

    async readLink(text) {
      const code = normalizeCode(text)
      if (code === undefined && searched(text).codes.length === 0) {
        uiState.announce({ kind: 'no-code' })
        return
      }
      const known = $people.get().find(({ line }) => line.code === code)
      if (!known) {
        await read(text, { source: 'elsewhere', open: true })
        return
      }
      if (countMarks(extractNotMe(text)) > 0) caseload.fix(known.id, known.line.nickname, text)
      open(known.id)
    }
  }

  async function read(text: string, { source, open: opens = false }: ReadOptions) {
    const before = $people.get().length
    const typed = uiState.$typed.get()
    const added = await caseload.add(text)
    uiState.announce({ kind: 'read', added })
    if (added.kind !== 'added') {
      // A text whose reading was cancelled goes into the field, so that it is not lost. Dropped text
      // follows what is typed there.
      if (added.kind === 'cancelled' && source === 'field') uiState.$typed.set(text)
      if (added.kind === 'cancelled' && source === 'drop') {
        uiState.$typed.set([uiState.$typed.get(), text].filter(Boolean).join('\n'))
      }
      return
    }
    // Don't clear the field if its text has changed meanwhile.
    if (source === 'field' && uiState.$typed.get() === typed) uiState.$typed.set('')
    const [only, more] = $people.get().slice(before)
    const alone = only?.kind === 'read' && more === undefined
    if (alone && (before === 0 || opens)) open(only.id)
    else if (added.bad > 0) {
      renderNow()
      root.querySelector<HTMLElement>('.fix h2')?.focus()
    }
  }

  function open(id: number): void {
    location.assign(formatView({ kind: 'person', id }))
  }
}
