import { type CaseLine, caseLine } from '#domain/caseload/case-line'
import { plainLine } from '#domain/caseload/plain-line'
import { formatCode } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { StorageEntry } from './storage-entry.ts'

/**
 * The answers of a paper worksheet: one entry per statement, in the order of the sheet. Undefined:
 * not entered yet. 0: no box is ticked on the paper.
 */
export type PaperSheet = readonly (Answer | undefined)[]

/** The status that is announced for the sheet. */
export type PaperStatus =
  | { readonly kind: 'nothing' }
  /**
   * An invalid key was typed into the field `at`; `times` counts the invalid keys in a row, in
   * whichever field.
   */
  | { readonly kind: 'wrong-key'; readonly at: number; readonly times: number }
  /** The sheet can't be finished, because no box is ticked. */
  | { readonly kind: 'empty' }
  /** Some statements have no entry. A second `finish` right after counts them as skipped. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'added'; readonly id: number; readonly line: CaseLine }
  /** `undo` moved the last sheet back into the fields. */
  | { readonly kind: 'taken-back' }

/** A sheet that was added to the caseload; `id` is the number of its person there. */
export type FinishedSheet = {
  readonly id: number
  readonly nickname: string
  readonly sheet: PaperSheet
}

/** A stack of paper worksheets, entered one after the other. */
export type Paper = {
  /** The sheet that is being entered. */
  readonly $sheet: ReadableAtom<PaperSheet>
  readonly $nickname: ReadableAtom<string>
  readonly $status: ReadableAtom<PaperStatus>
  /** The sheets that were added to the caseload, oldest first. */
  readonly $finished: ReadableAtom<readonly FinishedSheet[]>
  readonly setNickname: (nickname: string) => void
  /**
   * Enters what was typed into the field of the statement `at`, counted from 0: a digit from 0 to
   * 5, or nothing to remove the entry. Returns false, and changes no entry, for anything else.
   */
  readonly enter: (at: number, typed: string) => boolean
  /** The numbers, from 1, of the statements without an entry. */
  readonly missing: () => readonly number[]
  /**
   * Adds the sheet to the caseload and begins an empty one. Returns false, and sets the status to
   * `empty` or `missing`, when it does not.
   */
  readonly finish: () => boolean
  /** Empties the fields, without adding the sheet. */
  readonly clear: () => void
  /**
   * Moves the last finished sheet from the caseload back into the fields, and discards what they
   * hold.
   */
  readonly undo: () => void
  /** Empties the fields and forgets the finished sheets; they stay in the caseload. */
  readonly forget: () => void
}

type Dependencies = {
  /** The slots of the statements, in the order of the sheet. */
  readonly slots: readonly number[]
  /** Adds a line to the caseload and returns the number of its person. */
  readonly add: (line: CaseLine) => number
  readonly remove: (id: number) => void
  /** Where the tab stores the sheet that is being entered. */
  readonly stored: StorageEntry
}

/** Starts with the sheet that the tab stores, or with an empty one. */
export function createPaper({ slots, add, remove, stored }: Dependencies): Paper {
  const empty: PaperSheet = slots.map(() => undefined)
  const begun = parseSheet(stored.read() ?? '', slots.length)
  const $sheet = atom(begun?.sheet ?? empty)
  const $status = atom<PaperStatus>({ kind: 'nothing' })
  const $finished = atom<readonly FinishedSheet[]>([])
  const $nickname = atom(begun?.nickname ?? '')
  const store = (): void => {
    const [sheet, nickname] = [$sheet.get(), $nickname.get()]
    if (nickname === '' && sheet.every((answer) => answer === undefined)) stored.remove()
    else stored.write(formatSheet(sheet, nickname))
  }
  $sheet.listen(store)
  $nickname.listen(store)
  const fillFields = (sheet: PaperSheet, nickname: string): void => {
    $sheet.set(sheet)
    $nickname.set(nickname)
  }
  return {
    $sheet,
    $nickname,
    $status,
    $finished,

    setNickname: (nickname) => $nickname.set(nickname),

    enter(at, typed) {
      const character = typed.trim()
      if (!/^[0-5]?$/.test(character)) {
        const status = $status.get()
        const times = status.kind === 'wrong-key' ? status.times + 1 : 1
        $status.set({ kind: 'wrong-key', at, times })
        return false
      }
      $status.set({ kind: 'nothing' })
      const answer = character === '' ? undefined : (Number(character) as Answer)
      $sheet.set($sheet.get().map((before, index) => (index === at ? answer : before)))
      return true
    },

    missing: () => $sheet.get().flatMap((answer, at) => (answer === undefined ? [at + 1] : [])),

    finish() {
      const sheet = $sheet.get()
      if (!sheet.some((answer) => answer !== undefined && answer > 0)) {
        $status.set({ kind: 'empty' })
        return false
      }
      if (sheet.includes(undefined) && $status.get().kind !== 'missing') {
        $status.set({ kind: 'missing' })
        return false
      }
      const nickname = $nickname.get()
      const line = caseLine(plainLine(nickname), formatCode(bySlot(slots, sheet)))
      const id = add(line)
      $finished.set([...$finished.get(), { id, nickname, sheet }])
      $status.set({ kind: 'added', id, line })
      fillFields(empty, '')
      return true
    },

    clear() {
      $status.set({ kind: 'nothing' })
      fillFields(empty, '')
    },

    undo() {
      const last = $finished.get().at(-1)
      if (last === undefined) return
      remove(last.id)
      $finished.set($finished.get().slice(0, -1))
      $status.set({ kind: 'taken-back' })
      fillFields(last.sheet, last.nickname)
    },

    forget() {
      $finished.set([])
      $status.set({ kind: 'nothing' })
      fillFields(empty, '')
    }
  }
}

/** A sheet as text: a character for each statement, `-` for one that is not entered; then the name. */
function formatSheet(sheet: PaperSheet, nickname: string): string {
  return `${sheet.map((answer) => answer ?? '-').join('')}\n${nickname}`
}

function parseSheet(
  text: string,
  length: number
): { readonly sheet: PaperSheet; readonly nickname: string } | undefined {
  const [marks = '', ...nickname] = text.split('\n')
  if (!/^[0-5-]*$/.test(marks) || marks.length !== length) return undefined
  const sheet = Array.from(marks, (mark) => (mark === '-' ? undefined : (Number(mark) as Answer)))
  return { sheet, nickname: nickname.join('\n') }
}

function bySlot(slots: readonly number[], sheet: PaperSheet): Answers {
  const answers: Answers[number][] = []
  for (const [at, slot] of slots.entries()) answers[slot] = sheet[at]
  return Array.from(answers, (answer) => answer ?? 0)
}
