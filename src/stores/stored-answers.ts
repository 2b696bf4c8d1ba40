import { formatCode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { NotedProgress, Tab } from './tab.ts'

/** The answers of one quiz, and where they are kept: on the device, or in this tab where the device can't. */
export type StoredAnswers = {
  readonly $answers: ReadableAtom<Answers>
  /** Whether this device keeps the answers. */
  readonly $stored: ReadableAtom<boolean>
  readonly set: (slot: number, answer: Answer) => void
  readonly replace: (answers: Answers) => void
  /** Writes down the answers, the question looked at, and the furthest question reached. */
  readonly store: (at: number, furthest: number, step: boolean) => void
  /** Takes up what the device holds and what this tab noted. */
  readonly takeUp: (noted: NotedProgress | undefined) => void
  /** Takes over what another tab has answered meanwhile. */
  readonly catchUp: () => void
}

/** Answers that are written down the moment they are given. */
export function createStoredAnswers(device: Device, tab: Tab): StoredAnswers {
  const $answers = atom<Answers>([])
  const $stored = atom(true)

  /** Where writing failed, the device's answers are older than ours. */
  function latest(): Answers {
    return ($stored.get() && device.read()?.answers) || $answers.get()
  }

  return {
    $answers,
    $stored,

    set(slot, answer) {
      // Another tab may have answered something else meanwhile: only this one slot is ours to change.
      const answers = latest()
      const length = Math.max(answers.length, slot + 1)
      $answers.set(
        Array.from({ length }, (_, at) => (at === slot ? answer : answerAt(answers, at)))
      )
    },

    replace: (answers) => $answers.set(answers),

    store(at, furthest, step) {
      const answers = $answers.get()
      $stored.set(device.write({ answers, at: furthest }))
      // The tab's history outlives a deletion, so it holds answers only where the device can't.
      tab.note({ answers: $stored.get() ? [] : answers, at }, step)
    },

    takeUp(noted) {
      const works = device.works()
      // An address may come from anybody: its answers count only where they can't be on the device.
      const own = noted && (!noted.carried || !works) ? noted.answers : []
      $stored.set(works)
      $answers.set(merged(own, device.read()?.answers ?? []))
    },

    catchUp() {
      const answers = latest()
      // Whoever shows the answers need not draw the same ones again.
      if (formatCode(answers) !== formatCode($answers.get())) $answers.set(answers)
    }
  }
}

/** The first answers, and the second where the first has none. */
function merged(first: Answers, second: Answers): Answers {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, slot) => answerAt(first, slot) || answerAt(second, slot))
}
