import { parseJson } from '#domain/caseload/files'
import { type CaseLine, type ColumnNames, parseLines } from '#domain/caseload/lines'
import { type Person, personFrom } from '#domain/caseload/person'
import { plainLine } from '#domain/caseload/plain-line'
import type { Model } from '#domain/model'
import { countMarks, extractNotMe } from '#domain/not-me'
import { atom, type ReadableAtom } from 'nanostores'
import { type CaseloadCopy, parseCopy, formatCopy } from './caseload-copy.ts'
import type { CaseloadStorage } from './caseload-storage.ts'
import { createLineReader, type NumberedLine, type ReadingProgress } from './line-reader.ts'

/** What became of a text that was pasted or dropped. */
export type AddOutcome =
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
  /** JSON of something else, of a newer version of this site, or of ours with a slip in it. */
  | { readonly kind: 'other-file' }
  | { readonly kind: 'newer-file' }
  | { readonly kind: 'broken-file' }

/** A counsellor's set of codes. Names are here and, if they are ticked to be kept, on this device; nowhere else. */
export type Caseload = {
  readonly $people: ReadableAtom<readonly Person[]>
  /** Undefined while nothing is read. */
  readonly $progress: ReadableAtom<ReadingProgress | undefined>
  /** Whether this device keeps the caseload when the tab is closed. */
  readonly $stored: ReadableAtom<boolean>
  /** The device could not keep it: storage is blocked, full, or holds what can't be read here. */
  readonly $storingFailed: ReadableAtom<boolean>
  /** Something was typed here by hand, and stands nowhere else yet. */
  readonly $unsaved: ReadableAtom<boolean>
  /** Who was taken out last, and can be had back. */
  readonly $removed: ReadableAtom<readonly Person[]>
  /** Takes up what the tab holds from before, or else what the device keeps. */
  readonly start: () => Promise<void>
  /** Reads a text and adds everybody in it. All or nothing; never throws. */
  readonly add: (text: string) => Promise<AddOutcome>
  readonly addLine: (line: CaseLine) => Person
  readonly cancel: () => void
  /** Writes a line anew. A line with neither nickname nor code stays as it is. */
  readonly fix: (id: number, nickname: string, code: string) => void
  readonly remove: (ids: readonly number[]) => void
  readonly undoRemoval: () => void
  /** Takes somebody out who was added by mistake a moment ago; nothing is kept to be had back. */
  readonly withdraw: (id: number) => void
  /** Lets the device keep it, together with what it keeps already, or no longer. */
  readonly store: (stored: boolean) => void
  /** A file holds everything now. */
  readonly saved: () => void
  /** Deletes everybody, here, on this device, and in other tabs that keep the same. */
  readonly forget: () => void
  /** Looks after the device again, when a page comes back that the browser had put aside. */
  readonly comeBack: () => void
}

type Dependencies = {
  readonly model: Model
  readonly columnNames: ColumnNames
  readonly storage: CaseloadStorage
  readonly now: () => number
  /** Lets the browser draw and listen. */
  readonly pause: () => Promise<void>
}

/** A caseload, empty until `start` has found what was there before. */
export function createCaseload({
  model,
  columnNames,
  storage,
  now,
  pause
}: Dependencies): Caseload {
  const $people = atom<readonly Person[]>([])
  const reader = createLineReader({ model, now, pause })
  const $stored = atom(false)
  const $storingFailed = atom(false)
  const $unsaved = atom(false)
  const $removed = atom<readonly Person[]>([])
  let lastId = 0

  storage.listen((change) => {
    if (!$stored.get()) return
    if (change.kind === 'forgotten') empty()
    else if (change.kind === 'not-kept') {
      $stored.set(false)
      write()
    } else takeOver(change.text)
  })

  return {
    $people,
    $progress: reader.$progress,
    $stored,
    $storingFailed,
    $unsaved,
    $removed,

    async start() {
      const tab = storage.readTab()
      const inTab = tab === undefined ? undefined : parseCopy(tab)
      const device = inTab === undefined ? storage.readDevice() : undefined
      const copy = inTab ?? (device === undefined ? undefined : parseCopy(device))
      if (!copy) return
      const people = await readAgain(copy)
      if (!people) return
      $unsaved.set(copy.unsaved)
      // Only now that all of it is here may anything be written in its place.
      $stored.set(inTab === undefined)
      $people.set([...people, ...$people.get()])
    },

    async add(text) {
      if (reader.$progress.get()) return { kind: 'busy' }
      const from = parseJson(text)
      if (from.kind !== 'ok' && from.kind !== 'not-json') return { kind: `${from.kind}-file` }
      const source = from.kind === 'ok' ? from.lines : parseLines(text, columnNames)
      const total = from.kind === 'ok' ? from.lines.length : countLines(text)
      const people = await reader.read(each(source, next), { total, stoppable: true })
      if (!people) return { kind: 'cancelled' }
      if (people.length === 0) return { kind: 'nothing' }
      const again = countAgain($people.get(), people)
      set([...$people.get(), ...people])
      const read = people.filter(({ kind }) => kind === 'read').length
      return { kind: 'added', read, bad: people.length - read, again }
    },

    addLine(line) {
      const person = personFrom(model, next(), line)
      $unsaved.set(true)
      set([...$people.get(), person])
      return person
    },

    cancel: () => reader.stop(false),

    fix(id, nickname, code) {
      const line = { nickname: plainLine(nickname), code: plainLine(code) }
      if (line.nickname === '' && line.code === '') return
      const marks = extractNotMe(line.code)
      $unsaved.set(true)
      set(
        $people.get().map((person) => {
          if (person.id !== id) return person
          const notMe = countMarks(marks) > 0 ? marks : person.line.notMe
          return personFrom(model, id, { ...line, notMe })
        })
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
      set([...people].sort((one, other) => one.id - other.id))
    },

    withdraw: (id) => set($people.get().filter((person) => person.id !== id)),

    store(stored) {
      $storingFailed.set(false)
      if (!stored) {
        $stored.set(false)
        storage.forgetDevice(false)
        write()
        return
      }
      const device = storage.readDevice()
      const copy = device === undefined ? undefined : parseCopy(device)
      if (device !== undefined && !copy) {
        $storingFailed.set(true)
        return
      }
      $stored.set(true)
      set([...$people.get(), ...peopleMissing(copy?.lines ?? [])])
    },

    saved() {
      $unsaved.set(false)
      write()
    },

    forget() {
      reader.stop(true)
      storage.forgetDevice($stored.get())
      empty()
    },

    comeBack() {
      if ($stored.get() && storage.readDevice() === undefined) empty()
    }
  }

  function empty(): void {
    $removed.set([])
    $people.set([])
    $stored.set(false)
    $storingFailed.set(false)
    $unsaved.set(false)
    storage.forgetTab()
  }

  function set(people: readonly Person[]): void {
    $people.set(people)
    write()
  }

  /** Each change is written at once: a tab that is thrown out of memory says no goodbye. */
  function write(): void {
    const people = $people.get()
    if ($stored.get()) {
      if (storage.writeDevice(formatCopy(people, false))) {
        $unsaved.set(false)
        storage.forgetTab()
        return
      }
      $stored.set(false)
      $storingFailed.set(true)
      // What stands there is older: it would come back as if it were the whole.
      storage.forgetDevice(false)
    }
    if (people.length === 0) storage.forgetTab()
    else storage.writeTab(formatCopy(people, $unsaved.get()))
  }

  function next(): number {
    lastId++
    return lastId
  }

  /** Those of the lines that are not here yet, as new people. */
  function peopleMissing(lines: readonly CaseLine[]): readonly Person[] {
    const nameOf = ({ nickname, code }: CaseLine): string => `${nickname}\n${code}`
    const here = new Set($people.get().map(({ line }) => nameOf(line)))
    return lines
      .filter((line) => !here.has(nameOf(line)))
      .map((line) => personFrom(model, next(), line))
  }

  async function takeOver(text: string): Promise<void> {
    const copy = parseCopy(text)
    if (!copy) return
    const people = await readAgain(copy)
    if (people) $people.set(people)
  }

  /** What was here before, with the numbers that people had. */
  function readAgain({ lines, ids }: CaseloadCopy): Promise<readonly Person[] | undefined> {
    // There may be more of them than a call takes arguments.
    lastId = ids.reduce((most, id) => Math.max(most, id), lastId)
    return reader.read(numbered(lines, ids), { total: lines.length, stoppable: false })
  }
}

/** Lines with new numbers, as they are read. */
function* each(
  source: Iterable<CaseLine | readonly CaseLine[]>,
  next: () => number
): Generator<readonly NumberedLine[]> {
  for (const found of source) {
    const lines: readonly CaseLine[] = 'code' in found ? [found] : found
    yield lines.map((line) => ({ line, id: next() }))
  }
}

/** Lines with the numbers that they had. */
function* numbered(
  lines: readonly CaseLine[],
  ids: readonly number[]
): Generator<readonly NumberedLine[]> {
  for (const [at, line] of lines.entries()) yield [{ line, id: ids[at] ?? at + 1 }]
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
