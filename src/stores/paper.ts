import { type CaseLine, caseLine } from '#domain/caseload/lines'
import { plainLine } from '#domain/caseload/plain-line'
import { formatCode } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'

/** A paper worksheet that is being entered: one entry a statement, in the order of the sheet. */
export type PaperSheet = readonly (Answer | undefined)[]

/** What there is to say of the sheet. */
export type PaperStatus =
  | { readonly kind: 'nothing' }
  /** What was typed into the field `at` is none of the keys, and how many times in a row. */
  | { readonly kind: 'wrong-key'; readonly at: number; readonly times: number }
  | { readonly kind: 'empty' }
  /** Some statements have no entry. Finishing once more leaves them blank. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'added'; readonly id: number; readonly line: CaseLine }
  /** The last sheet is back in the fields. */
  | { readonly kind: 'taken-back' }

/** A sheet that is in the caseload, with its number there. */
export type FinishedSheet = {
  readonly id: number
  readonly nickname: string
  readonly sheet: PaperSheet
}

/** A stack of paper worksheets, entered one after the other. */
export type Paper = {
  /** Undefined: nothing is entered there yet. 0: nothing is ticked on the sheet. */
  readonly $sheet: ReadableAtom<PaperSheet>
  readonly $nickname: ReadableAtom<string>
  readonly $status: ReadableAtom<PaperStatus>
  /** The sheets that are done, the last one last. */
  readonly $finished: ReadableAtom<readonly FinishedSheet[]>
  readonly call: (nickname: string) => void
  /** What is typed into the field of the statement `at`, counted from 0. False where it is none of the keys. */
  readonly enter: (at: number, typed: string) => boolean
  /** Numbers, from 1, of the statements that have no entry yet. */
  readonly missing: () => readonly number[]
  /** Adds the sheet to the caseload and begins an empty one; true when it did. */
  readonly finish: () => boolean
  readonly clear: () => void
  /** Takes the last sheet out of the caseload and back into the fields, in the place of what is there. */
  readonly undo: () => void
  /** Nothing of any sheet is left. */
  readonly forget: () => void
}

type Dependencies = {
  /** The statements' slots, in the order of the sheet. */
  readonly slots: readonly number[]
  /** Adds a line to the caseload and gives its number there. */
  readonly add: (line: CaseLine) => number
  readonly remove: (id: number) => void
}

export function createPaper({ slots, add, remove }: Dependencies): Paper {
  const empty: PaperSheet = slots.map(() => undefined)
  const $sheet = atom(empty)
  const $status = atom<PaperStatus>({ kind: 'nothing' })
  const $finished = atom<readonly FinishedSheet[]>([])
  const $nickname = atom('')
  const begin = (sheet: PaperSheet, nickname: string): void => {
    $sheet.set(sheet)
    $nickname.set(nickname)
  }
  return {
    $sheet,
    $nickname,
    $status,
    $finished,

    call: (nickname) => $nickname.set(nickname),

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
      begin(empty, '')
      return true
    },

    clear() {
      $status.set({ kind: 'nothing' })
      begin(empty, '')
    },

    undo() {
      const last = $finished.get().at(-1)
      if (last === undefined) return
      remove(last.id)
      $finished.set($finished.get().slice(0, -1))
      $status.set({ kind: 'taken-back' })
      begin(last.sheet, last.nickname)
    },

    forget() {
      $finished.set([])
      $status.set({ kind: 'nothing' })
      begin(empty, '')
    }
  }
}

function bySlot(slots: readonly number[], sheet: PaperSheet): Answers {
  const answers: Answers[number][] = []
  for (const [at, slot] of slots.entries()) answers[slot] = sheet[at]
  return Array.from(answers, (answer) => answer ?? 0)
}
