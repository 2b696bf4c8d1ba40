import type { CaseLine, ColumnNames } from '#domain/caseload/lines'
import { type Person, personFrom } from '#domain/caseload/person'
import { plainLine } from '#domain/caseload/plain-line'
import type { Model } from '#domain/model'
import { countMarks, extractNotMe } from '#domain/not-me'
import { atom, type ReadableAtom } from 'nanostores'
import { type AddOutcome, outcomeOf } from './add-outcome.ts'
import { type CaseloadCopy, parseCopy } from './caseload-copy.ts'
import type { CaseloadStorage } from './caseload-storage.ts'
import { incomingText } from './incoming-text.ts'
import { createLineReader, type ReadingProgress } from './line-reader.ts'
import { createPeopleNumbers } from './people-numbers.ts'
import { createStoredCaseload, type StoredCaseload } from './stored-caseload.ts'

/** A counsellor's set of codes. Names are here and, if they are ticked to be kept, on this device; nowhere else. */
export type Caseload = Pick<StoredCaseload, '$stored' | '$storingFailed' | '$unsaved'> & {
  readonly $people: ReadableAtom<readonly Person[]>
  /** Undefined while nothing is read. */
  readonly $progress: ReadableAtom<ReadingProgress | undefined>
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
  readonly store: (onDevice: boolean) => void
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
  const numbers = createPeopleNumbers()
  const stored = createStoredCaseload(storage)
  const $removed = atom<readonly Person[]>([])

  storage.listen((change) => {
    if (!stored.$stored.get()) return
    if (change.kind === 'forgotten') empty()
    else if (change.kind === 'not-kept') stored.stayInTab($people.get())
    else takeOver(change.text)
  })

  return {
    $people,
    $progress: reader.$progress,
    $stored: stored.$stored,
    $storingFailed: stored.$storingFailed,
    $unsaved: stored.$unsaved,
    $removed,

    async start() {
      const found = stored.find()
      if (!found) return
      const people = await readAgain(found.copy)
      if (!people) return
      // Only now that all of it is here may anything be written in its place.
      stored.takeUp(found)
      $people.set([...people, ...$people.get()])
    },

    async add(text) {
      if (reader.$progress.get()) return { kind: 'busy' }
      const incoming = incomingText(text, columnNames)
      if (incoming.kind !== 'lines') return incoming
      const { lines, total } = incoming
      const people = await reader.read(numbers.number(lines), { total, stoppable: true })
      if (!people) return { kind: 'cancelled' }
      const outcome = outcomeOf(people, $people.get())
      if (outcome.kind === 'added') set([...$people.get(), ...people])
      return outcome
    },

    addLine(line) {
      const person = personFrom(model, numbers.next(), line)
      stored.noteTyped()
      set([...$people.get(), person])
      return person
    },

    cancel: () => reader.stop(false),

    fix(id, nickname, code) {
      const line = { nickname: plainLine(nickname), code: plainLine(code) }
      if (line.nickname === '' && line.code === '') return
      const marks = extractNotMe(line.code)
      stored.noteTyped()
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

    store(onDevice) {
      if (!onDevice) {
        stored.moveToTab($people.get())
        return
      }
      const there = stored.moveToDevice()
      if (there) set([...$people.get(), ...peopleMissing(there)])
    },

    saved() {
      stored.noteSaved()
      stored.write($people.get())
    },

    forget() {
      reader.stop(true)
      stored.forgetDevice()
      empty()
    },

    comeBack() {
      if (stored.$stored.get() && storage.readDevice() === undefined) empty()
    }
  }

  function empty(): void {
    $removed.set([])
    $people.set([])
    stored.forget()
  }

  function set(people: readonly Person[]): void {
    $people.set(people)
    stored.write(people)
  }

  /** Those of the lines that are not here yet, as new people. */
  function peopleMissing(lines: readonly CaseLine[]): readonly Person[] {
    const nameOf = ({ nickname, code }: CaseLine): string => `${nickname}\n${code}`
    const here = new Set($people.get().map(({ line }) => nameOf(line)))
    return lines
      .filter((line) => !here.has(nameOf(line)))
      .map((line) => personFrom(model, numbers.next(), line))
  }

  async function takeOver(text: string): Promise<void> {
    const copy = parseCopy(text)
    if (!copy) return
    const people = await readAgain(copy)
    if (people) $people.set(people)
  }

  /** What was here before, with the numbers that people had. */
  function readAgain(copy: CaseloadCopy): Promise<readonly Person[] | undefined> {
    return reader.read(numbers.restore(copy), { total: copy.lines.length, stoppable: false })
  }
}
