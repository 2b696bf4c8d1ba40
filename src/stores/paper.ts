import { type CaseLine, caseLine } from '#domain/caseload/lines'
import { plainLine } from '#domain/caseload/plain-line'
import { encode } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'

/** A paper worksheet that is being entered: one entry a statement, in the order of the sheet. */
export type PaperSheet = readonly (Answer | undefined)[]

/** What there is to say of the sheet. */
export type PaperNews =
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
export type DoneSheet = {
  readonly id: number
  readonly nickname: string
  readonly sheet: PaperSheet
}

/** A stack of paper worksheets, entered one after the other. */
export type Paper = {
  /** Undefined: nothing is entered there yet. 0: nothing is ticked on the sheet. */
  readonly $sheet: ReadableAtom<PaperSheet>
  readonly $nickname: ReadableAtom<string>
  readonly $news: ReadableAtom<PaperNews>
  /** The sheets that are done, the last one last. */
  readonly $done: ReadableAtom<readonly DoneSheet[]>
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

type Surroundings = {
  /** The statements' slots, in the order of the sheet. */
  readonly slots: readonly number[]
  /** Adds a line to the caseload and gives its number there. */
  readonly add: (line: CaseLine) => number
  readonly remove: (id: number) => void
}

export function createPaper({ slots, add, remove }: Surroundings): Paper {
  const empty: PaperSheet = slots.map(() => undefined)
  const $sheet = atom(empty)
  const $news = atom<PaperNews>({ kind: 'nothing' })
  const $done = atom<readonly DoneSheet[]>([])
  const $nickname = atom('')
  const begin = (sheet: PaperSheet, nickname: string): void => {
    $sheet.set(sheet)
    $nickname.set(nickname)
  }
  return {
    $sheet,
    $nickname,
    $news,
    $done,

    call: (nickname) => $nickname.set(nickname),

    enter(at, typed) {
      const sign = typed.trim()
      if (!/^[0-5]?$/.test(sign)) {
        const news = $news.get()
        const times = news.kind === 'wrong-key' ? news.times + 1 : 1
        $news.set({ kind: 'wrong-key', at, times })
        return false
      }
      $news.set({ kind: 'nothing' })
      const answer = sign === '' ? undefined : (Number(sign) as Answer)
      $sheet.set($sheet.get().map((before, place) => (place === at ? answer : before)))
      return true
    },

    missing: () => $sheet.get().flatMap((answer, at) => (answer === undefined ? [at + 1] : [])),

    finish() {
      const sheet = $sheet.get()
      if (!sheet.some((answer) => answer !== undefined && answer > 0)) {
        $news.set({ kind: 'empty' })
        return false
      }
      if (sheet.includes(undefined) && $news.get().kind !== 'missing') {
        $news.set({ kind: 'missing' })
        return false
      }
      const nickname = $nickname.get()
      const line = caseLine(plainLine(nickname), encode(bySlot(slots, sheet)))
      const id = add(line)
      $done.set([...$done.get(), { id, nickname, sheet }])
      $news.set({ kind: 'added', id, line })
      begin(empty, '')
      return true
    },

    clear() {
      $news.set({ kind: 'nothing' })
      begin(empty, '')
    },

    undo() {
      const last = $done.get().at(-1)
      if (last === undefined) return
      remove(last.id)
      $done.set($done.get().slice(0, -1))
      $news.set({ kind: 'taken-back' })
      begin(last.sheet, last.nickname)
    },

    forget() {
      $done.set([])
      $news.set({ kind: 'nothing' })
      begin(empty, '')
    }
  }
}

function bySlot(slots: readonly number[], sheet: PaperSheet): Answers {
  const answers: Answers[number][] = []
  for (const [at, slot] of slots.entries()) answers[slot] = sheet[at]
  return Array.from(answers, (answer) => answer ?? 0)
}
