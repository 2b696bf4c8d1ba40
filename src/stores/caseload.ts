import { jsonOf, linesFromJson } from '#domain/caseload/files'
import { type CaseLine, type ColumnNames, linesIn } from '#domain/caseload/lines'
import { type Person, personFrom } from '#domain/caseload/person'
import { plainLine } from '#domain/caseload/plain-line'
import type { Model } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { CaseloadStorage } from './caseload-storage.ts'

/** What became of a text that was pasted or dropped. */
export type Added =
  | {
      readonly kind: 'added'
      readonly read: number
      readonly bad: number
      /** How many of those read have a code that was there before. */
      readonly again: number
    }
  /** It holds nothing. */
  | { readonly kind: 'nothing' }
  /** Somebody has stopped it: nothing of it was taken. */
  | { readonly kind: 'cancelled' }
  /** Another text is still being read. */
  | { readonly kind: 'busy' }
  /** JSON of something else, or of a newer version of this site. */
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer-file' }

export type Progress = { readonly done: number; readonly total: number }

/** A counsellor's set of codes. Names are here and, if they are ticked to be kept, on this device; nowhere else. */
export type Caseload = {
  readonly $people: ReadableAtom<readonly Person[]>
  /** How far reading has come; undefined while nothing is read. */
  readonly $progress: ReadableAtom<Progress | undefined>
  /** Whether this device keeps the caseload when the tab is closed. */
  readonly $kept: ReadableAtom<boolean>
  /** The device could not keep it: storage is blocked or full. */
  readonly $keepFailed: ReadableAtom<boolean>
  /** Something was typed here by hand, and stands nowhere else yet. */
  readonly $unsaved: ReadableAtom<boolean>
  /** Who was taken out last, and can be had back. */
  readonly $removed: ReadableAtom<readonly Person[]>
  /** Takes up what the tab or the device holds from before. */
  readonly start: () => Promise<void>
  /** Reads a text and adds everybody in it. All or nothing; never throws. */
  readonly add: (text: string) => Promise<Added>
  readonly addLine: (line: CaseLine) => Person
  readonly cancel: () => void
  /** Writes a line anew. A line with neither nickname nor code stays as it is. */
  readonly mend: (id: number, nickname: string, code: string) => void
  readonly remove: (ids: readonly number[]) => void
  readonly undoRemoval: () => void
  readonly keep: (kept: boolean) => void
  /** A file holds everything now. */
  readonly saved: () => void
  /** Deletes everybody, here and on this device. */
  readonly forget: () => void
  /** Notes everything in the tab, so that a reload or another language finds it again. */
  readonly leave: () => void
}

type Surroundings = {
  readonly model: Model
  readonly columnNames: ColumnNames
  readonly storage: CaseloadStorage
  readonly now: () => number
  /** Lets the browser draw and listen. */
  readonly pause: () => Promise<void>
}

/** So long, in milliseconds, may reading keep the page from answering: less than a frame. */
const SLICE = 12

/** A caseload, empty until `start` has found what was there before. */
export function createCaseload({
  model,
  columnNames,
  storage,
  now,
  pause
}: Surroundings): Caseload {
  const $people = atom<readonly Person[]>([])
  const $progress = atom<Progress | undefined>()
  const $kept = atom(false)
  const $keepFailed = atom(false)
  const $unsaved = atom(false)
  const $removed = atom<readonly Person[]>([])
  let lastId = 0
  let cancelled = false

  storage.listen((text) => {
    // Another tab has changed what this device keeps, or has forgotten it.
    if ($kept.get()) takeOver(text)
  })

  return {
    $people,
    $progress,
    $kept,
    $keepFailed,
    $unsaved,
    $removed,

    async start() {
      const onDevice = storage.readDevice()
      $kept.set(onDevice !== undefined)
      const text = onDevice ?? storage.readTab()
      const from = text === undefined ? undefined : linesFromJson(text)
      if (from?.kind !== 'ok') return
      const people = await readAll(each(from.lines), from.lines.length)
      if (people) set([...$people.get(), ...people])
    },

    async add(text) {
      if ($progress.get()) return { kind: 'busy' }
      const from = linesFromJson(text)
      if (from.kind === 'other' || from.kind === 'newer') return { kind: `${from.kind}-file` }
      const people =
        from.kind === 'ok'
          ? await readAll(each(from.lines), from.lines.length)
          : await readAll(linesIn(text, columnNames), countLines(text))
      if (!people) return { kind: 'cancelled' }
      if (people.length === 0) return { kind: 'nothing' }
      const again = countAgain($people.get(), people)
      set([...$people.get(), ...people])
      const read = people.filter(({ kind }) => kind === 'read').length
      return { kind: 'added', read, bad: people.length - read, again }
    },

    addLine(line) {
      const person = next(line)
      $unsaved.set(true)
      set([...$people.get(), person])
      return person
    },

    cancel() {
      cancelled = true
    },

    mend(id, nickname, code) {
      const line = { nickname: plainLine(nickname), code: plainLine(code) }
      if (line.nickname === '' && line.code === '') return
      $unsaved.set(true)
      set(
        $people
          .get()
          .map((person) =>
            person.id === id ? personFrom(model, id, { ...person.line, ...line }) : person
          )
      )
    },

    remove(ids) {
      const gone = new Set(ids)
      $removed.set($people.get().filter(({ id }) => gone.has(id)))
      set($people.get().filter(({ id }) => !gone.has(id)))
    },

    undoRemoval() {
      const people = [...$people.get(), ...$removed.get()]
      $removed.set([])
      set(people.toSorted((one, other) => one.id - other.id))
    },

    keep(kept) {
      $kept.set(kept)
      $keepFailed.set(false)
      if (kept) write()
      else storage.forgetDevice()
    },

    saved: () => $unsaved.set(false),

    forget() {
      cancelled = true
      $unsaved.set(false)
      $removed.set([])
      $people.set([])
      $kept.set(false)
      $keepFailed.set(false)
      storage.forgetTab()
      storage.forgetDevice()
    },

    leave() {
      if ($people.get().length === 0) storage.forgetTab()
      else storage.writeTab(written())
    }
  }

  function set(people: readonly Person[]): void {
    $people.set(people)
    if ($kept.get()) write()
  }

  function write(): void {
    const done = storage.writeDevice(written())
    $keepFailed.set(!done)
    if (done) $unsaved.set(false)
    else $kept.set(false)
  }

  function written(): string {
    return jsonOf($people.get().map(({ line }) => line))
  }

  function next(line: CaseLine): Person {
    lastId++
    return personFrom(model, lastId, line)
  }

  async function takeOver(text: string | undefined): Promise<void> {
    const from = linesFromJson(text ?? '')
    if (from.kind !== 'ok') {
      $kept.set(false)
      $people.set([])
      return
    }
    const people = await readAll(each(from.lines), from.lines.length)
    if (people) $people.set(people)
  }

  /** Reads in slices, so that the page answers meanwhile; undefined when somebody has stopped it. */
  async function readAll(
    source: Iterable<readonly CaseLine[]>,
    total: number
  ): Promise<readonly Person[] | undefined> {
    cancelled = false
    const people: Person[] = []
    let done = 0
    let sliceEnd = now() + SLICE
    for (const lines of source) {
      for (const line of lines) people.push(next(line))
      done++
      if (now() < sliceEnd) continue
      $progress.set({ done, total })
      await pause()
      if (cancelled) {
        $progress.set(undefined)
        return undefined
      }
      sliceEnd = now() + SLICE
    }
    $progress.set(undefined)
    return people
  }
}

function* each(lines: readonly CaseLine[]): Generator<readonly CaseLine[]> {
  for (const line of lines) yield [line]
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** How many of the people who come have a code that is there already, or came a moment before. */
function countAgain(there: readonly Person[], coming: readonly Person[]): number {
  const codes = new Set(there.map(({ line }) => line.code))
  let again = 0
  for (const { kind, line } of coming) {
    if (kind === 'read' && codes.has(line.code)) again++
    codes.add(line.code)
  }
  return again
}
