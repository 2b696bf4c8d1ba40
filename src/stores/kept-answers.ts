import { encode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { Noted, Tab } from './tab.ts'

/** The answers of one quiz, and where they are kept: on the device, or in this tab where the device can't. */
export type KeptAnswers = {
  readonly $answers: ReadableAtom<Answers>
  /** Whether this device keeps the answers. */
  readonly $remembers: ReadableAtom<boolean>
  readonly set: (slot: number, answer: Answer) => void
  readonly replace: (answers: Answers) => void
  /** Writes down the answers, the question looked at, and the furthest question reached. */
  readonly keep: (at: number, furthest: number, step: boolean) => void
  /** Takes up what the device holds and what this tab noted. */
  readonly takeUp: (noted: Noted | undefined) => void
  /** Takes over what another tab has answered meanwhile. */
  readonly catchUp: () => void
}

/** Answers that are written down the moment they are given. */
export function createKeptAnswers(device: Device, tab: Tab): KeptAnswers {
  const $answers = atom<Answers>([])
  const $remembers = atom(true)

  /** Where writing failed, the device's answers are older than ours. */
  function known(): Answers {
    return ($remembers.get() && device.read()?.answers) || $answers.get()
  }

  return {
    $answers,
    $remembers,

    set(slot, answer) {
      // Another tab may have answered something else meanwhile: only this one slot is ours to change.
      const answers = known()
      const length = Math.max(answers.length, slot + 1)
      $answers.set(
        Array.from({ length }, (_, at) => (at === slot ? answer : answerAt(answers, at)))
      )
    },

    replace: (answers) => $answers.set(answers),

    keep(at, furthest, step) {
      const answers = $answers.get()
      $remembers.set(device.write({ answers, at: furthest }))
      // The tab's history outlives a deletion, so it holds answers only where the device can't.
      tab.note({ answers: $remembers.get() ? [] : answers, at }, step)
    },

    takeUp(noted) {
      const works = device.works()
      // An address may come from anybody: its answers count only where they can't be on the device.
      const ours = noted && (!noted.carried || !works) ? noted.answers : []
      $remembers.set(works)
      $answers.set(merged(ours, device.read()?.answers ?? []))
    },

    catchUp() {
      const answers = known()
      // Whoever shows the answers need not draw the same ones again.
      if (encode(answers) !== encode($answers.get())) $answers.set(answers)
    }
  }
}

/** The first answers, and the second where the first has none. */
function merged(first: Answers, second: Answers): Answers {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, slot) => answerAt(first, slot) || answerAt(second, slot))
}
