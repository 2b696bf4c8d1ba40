import { withAdded } from '#domain/caseload/add-people'
import type { CaseLine } from '#domain/caseload/case-line'
import type { PasteStep, PasteWords } from '#domain/caseload/lines'
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

/**
 * A counsellor's set of codes. Nicknames are stored in this tab or, when the counsellor asks for
 * it, on this device; they are never sent anywhere.
 */
export type Caseload = Pick<StoredCaseload, '$stored' | '$storingFailed' | '$unsaved'> & {
  readonly $people: ReadableAtom<readonly Person[]>
  /** How much of a text is read; undefined while none is being read. */
  readonly $progress: ReadableAtom<ReadingProgress | undefined>
  /** The people removed last, whom `undoRemoval` can restore. */
  readonly $removed: ReadableAtom<readonly Person[]>
  /** Restores the caseload that is stored in the tab, or else the one on the device. */
  readonly start: () => Promise<void>
  /**
   * Parses a text and adds everybody in it; adds nobody when it is cancelled, or is JSON that can't
   * be read as a caseload. Never rejects.
   */
  readonly add: (text: string) => Promise<AddOutcome>
  /** Adds one line that was typed by hand, with today's day, and returns its person. */
  readonly addLine: (line: CaseLine) => Person
  /** Cancels the `add` that is under way. Reading what was stored can't be cancelled. */
  readonly cancel: () => void
  /** Changes people without their codes: names, days, and who is one person (edit-people.ts). */
  readonly edit: (change: (people: readonly Person[]) => readonly Person[]) => void
  /** Replaces nickname and code of a line. Does nothing when both are blank. */
  readonly fix: (id: number, nickname: string, code: string) => void
  readonly remove: (ids: readonly number[]) => void
  readonly undoRemoval: () => void
  /** Removes somebody who was just added by mistake, without an undo. */
  readonly withdraw: (id: number) => void
  /**
   * Stores the caseload on the device, merged with the one already stored there; with false, in
   * this tab only, and deletes it from the device.
   */
  readonly store: (onDevice: boolean) => void
  /** Marks everything as saved to a file. */
  readonly saved: () => void
  /**
   * Deletes everybody in this tab, and whatever caseload the device stores. If this tab stores its
   * caseload on the device, the other tabs that do so forget theirs too.
   */
  readonly forget: () => void
  /**
   * Empties the caseload when the device no longer stores it. Call it when the browser restores the
   * page from its back/forward cache: such a page has missed the `storage` events of other tabs.
   */
  readonly recheckDevice: () => void
}

type Dependencies = {
  readonly model: Model
  readonly words: PasteWords
  readonly storage: CaseloadStorage
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
  /** The day as `2026-11-30`, where the counsellor is. */
  readonly today: () => string
  /** Resolves once the browser has had time to render and to handle input. */
  readonly pause: () => Promise<void>
}

/** Creates an empty caseload; `start` restores the stored one. */
export function createCaseload({
  model,
  words,
  storage,
  now,
  today,
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
    else if (change.kind === 'not-stored') stored.stayInTab($people.get())
    else replaceWith(change.text)
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
      // Not earlier: a write before everybody is read would replace the stored caseload by an
      // incomplete one.
      stored.continueWith(found)
      $people.set([...people, ...$people.get()])
    },

    async add(text) {
      if (reader.$progress.get()) return { kind: 'busy' }
      const incoming = incomingText(text, words)
      if (incoming.kind !== 'lines') return incoming
      const { lines, total, saved } = incoming
      const rest = { texts: [] as string[], repeats: 0 }
      const day = saved ? '' : today()
      const read = await reader.read(numbers.numberLines(peopleIn(lines, rest, day)), {
        total,
        stoppable: true
      })
      if (!read) return { kind: 'cancelled' }
      const before = $people.get()
      const { people, added, already } = withAdded(before, read, { stated: saved })
      const outcome = outcomeOf(added, before, { ...rest, already })
      if (outcome.kind === 'added') set(people)
      return outcome
    },

    addLine(line) {
      const person = personFrom(model, numbers.next(), { ...line, date: line.date || today() })
      stored.noteTyped()
      set([...$people.get(), person])
      return person
    },

    cancel: () => reader.stop(false),

    edit(change) {
      stored.noteTyped()
      set(change($people.get()))
    },

    fix(id, nickname, code) {
      const line = { nickname: plainLine(nickname), code: plainLine(code) }
      if (line.nickname === '' && line.code === '') return
      // A code may be typed with marks for "not me" after it. Without them, the person's marks stay.
      const marks = extractNotMe(line.code)
      stored.noteTyped()
      set(
        $people.get().map((person) => {
          if (person.id !== id) return person
          const notMe = countMarks(marks) > 0 ? marks : person.line.notMe
          return personFrom(model, id, { ...person.line, ...line, notMe })
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
      set([...people].sort((first, second) => first.id - second.id))
    },

    withdraw: (id) => set($people.get().filter((person) => person.id !== id)),

    store(wanted) {
      if (!wanted) {
        stored.moveToTab($people.get())
        return
      }
      const linesOnDevice = stored.moveToDevice()
      if (!linesOnDevice) return
      const onDevice = linesOnDevice.map((line) => personFrom(model, numbers.next(), line))
      set(withAdded($people.get(), onDevice, { stated: true }).people)
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

    recheckDevice() {
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

  async function replaceWith(text: string): Promise<void> {
    const copy = parseCopy(text)
    if (!copy) return
    const people = await readAgain(copy)
    if (people) $people.set(people)
  }

  /** Reads a stored caseload; its people keep their numbers. Undefined when `forget` stops it. */
  function readAgain(copy: CaseloadCopy): Promise<readonly Person[] | undefined> {
    return reader.read(numbers.restore(copy), { total: copy.lines.length, stoppable: false })
  }
}

/**
 * The people of each step of a pasted text, with the day `day` unless they have one; what else is in
 * the text is added to `rest`.
 */
function* peopleIn(
  steps: Iterable<PasteStep>,
  rest: { readonly texts: string[]; repeats: number },
  day: string
): Generator<readonly CaseLine[], void> {
  for (const { people, texts, repeats } of steps) {
    rest.texts.push(...texts)
    rest.repeats += repeats
    yield people.map((line) => ({ ...line, date: line.date || day }))
  }
}
