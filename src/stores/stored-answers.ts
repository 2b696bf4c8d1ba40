import { formatCode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { TabProgress, Tab } from './tab.ts'

/**
 * The answers of a quiz, stored on the device, or in this tab's history where the device can't
 * store them.
 */
export type StoredAnswers = {
  readonly $answers: ReadableAtom<Answers>
  /** Whether the answers are stored on this device. */
  readonly $stored: ReadableAtom<boolean>
  /** Sets one answer, on top of what another tab has stored. Does not store it. */
  readonly set: (slot: number, answer: Answer) => void
  /** Replaces all answers. Does not store them. */
  readonly replace: (answers: Answers) => void
  /**
   * Stores the answers: on the device with the furthest question reached, in the tab with the
   * question shown (`at`). `step` adds a history entry instead of replacing the current one.
   */
  readonly store: (at: number, furthest: number, step: boolean) => void
  /** Restores the answers from the device and from what this tab stores. */
  readonly restore: (inTab: TabProgress | undefined) => void
  /** Updates the answers to those another tab has stored. */
  readonly refresh: () => void
}

/** Creates empty answers; `restore` restores the stored ones. */
export function createStoredAnswers(device: Device, tab: Tab): StoredAnswers {
  const $answers = atom<Answers>([])
  const $stored = atom(true)

  /** The device's answers; ours where writing to it failed, because then the device's are older. */
  function latest(): Answers {
    return ($stored.get() && device.read()?.answers) || $answers.get()
  }

  return {
    $answers,
    $stored,

    set(slot, answer) {
      // Another tab may have changed other answers since, so only this slot changes.
      const answers = latest()
      const length = Math.max(answers.length, slot + 1)
      $answers.set(
        Array.from({ length }, (_, index) => (index === slot ? answer : answerAt(answers, index)))
      )
    },

    replace: (answers) => $answers.set(answers),

    store(at, furthest, step) {
      const answers = $answers.get()
      $stored.set(device.write({ answers, at: furthest }))
      // History entries survive the deletion of the answers, so they hold them only where the
      // device can't.
      tab.write({ answers: $stored.get() ? [] : answers, at }, step)
    },

    restore(inTab) {
      const works = device.works()
      // Anybody can write a URL, so answers from the URL count only where the device can't store
      // any: a link must not overwrite stored answers.
      const own = inTab && (!inTab.carried || !works) ? inTab.answers : []
      $stored.set(works)
      $answers.set(merged(own, device.read()?.answers ?? []))
    },

    refresh() {
      const answers = latest()
      // Setting equal answers would make listeners render them again.
      if (formatCode(answers) !== formatCode($answers.get())) $answers.set(answers)
    }
  }
}

/** The first answers; the second in slots where the first have none. */
function merged(first: Answers, second: Answers): Answers {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, slot) => answerAt(first, slot) || answerAt(second, slot))
}
