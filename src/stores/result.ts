import { formatCode } from '#domain/code'
import { type Answer, answerAt, type Model } from '#domain/model'
import { knownMarks } from '#domain/not-me'
import { type Choice, matchRoles, NO_CHOICE, type RoleMatches } from '#domain/role-matches'
import type { Role } from '#domain/roles'
import { atom, computed, type ReadableAtom } from 'nanostores'
import { formatChoice, parseChoice } from './choice.ts'
import type { Device } from './device.ts'
import { createDeviceAnswers, type DeviceAnswers } from './device-answers.ts'
import { type Shown, shownFor } from './shown-result.ts'
import { createTieBreaking, type TieBreaking } from './tie-breaking.ts'

/** The state of a result page, and what a visitor can do there. */
export type Result = Omit<TieBreaking, 'pass' | 'reset'> &
  Omit<DeviceAnswers, '$code' | 'read'> & {
    readonly $shown: ReadableAtom<Shown>
    /** How often `show` was called on this page. */
    readonly $visit: ReadableAtom<number>
    /** The preparation looked for, and the traits and roles excluded as "not me". */
    readonly $choice: ReadableAtom<Choice>
    /**
     * Verdict and roles for the preparation looked for, with nothing excluded; undefined while no
     * result is shown.
     */
    readonly $original: ReadableAtom<RoleMatches | undefined>
    /**
     * Verdict and roles without what is excluded; undefined while nothing is excluded or no result
     * is shown.
     */
    readonly $without: ReadableAtom<RoleMatches | undefined>
    /** Whether the answers shown are the ones stored on this device. */
    readonly $stored: ReadableAtom<boolean>
    /** Shows the result for a text: a code, a link, or a URL hash. */
    readonly show: (text: string) => void
    /** Shows the form with the message that a code is missing. */
    readonly reportMissingCode: () => void
    /** Changes the given parts of the choice and stores it in the history entry. */
    readonly choose: (change: Partial<Choice>) => void
    /** Answers the tie-breaker with this slot; 0 skips it until another result is shown. */
    readonly answer: (slot: number, answer: Answer) => void
  }

type Dependencies = {
  readonly model: Model
  readonly roles: readonly Role[]
  readonly device: Device
  readonly entry: HistoryEntry
}

/** The history entry that shows this result. */
export type HistoryEntry = {
  /** Replaces the code in the URL of the entry; adds no new entry. */
  readonly replaceCode: (code: string) => void
  /**
   * Stores a text in the state of the entry, where it survives a reload and is no part of the URL.
   */
  readonly writeState: (text: string) => void
  /**
   * The state of the entry: what `writeState` stored, or any value, where another script stored it.
   */
  readonly readState: () => unknown
}

/** Creates the state of a result page. The result is computed from the code alone. */
export function createResult({ model, roles, device, entry }: Dependencies): Result {
  const known = { traits: model.traits.map(({ id }) => id), roles: roles.map(({ id }) => id) }
  /** The text to show a result for, and whether a result was asked for without a code. */
  const $request = atom({ text: '', asked: false })
  const $visit = atom(0)
  const $choice = atom(NO_CHOICE)
  const $shown = computed($request, ({ text, asked }) => shownFor(text, asked, model))
  const { pass, reset, ...tieBreaking } = createTieBreaking(model, $shown)
  const { $code, read: readDevice, ...deviceAnswers } = createDeviceAnswers(device)

  const match = (shown: Shown, choice: Choice): RoleMatches | undefined =>
    shown.kind === 'result'
      ? matchRoles(model, roles, shown.answers, shown.reading.profile, choice)
      : undefined

  return {
    ...tieBreaking,
    ...deviceAnswers,
    $shown,
    $visit,
    $choice,
    $original: computed(
      [$shown, computed($choice, ({ preparation }) => preparation)],
      (shown, preparation) => match(shown, { ...NO_CHOICE, preparation })
    ),
    $without: computed([$shown, $choice], (shown, choice) =>
      choice.traits.length + choice.roles.length > 0 ? match(shown, choice) : undefined
    ),
    $stored: computed(
      [$shown, $code],
      (shown, stored) => shown.kind === 'result' && shown.code === stored
    ),

    show(text) {
      reset()
      deviceAnswers.leave()
      // The stored choice may come from a link, so it may name traits and roles that don't exist.
      const stored = parseChoice(entry.readState())
      $choice.set({ ...stored, ...knownMarks(stored, known) })
      $request.set({ text, asked: false })
      $visit.set($visit.get() + 1)
      readDevice()
    },

    reportMissingCode: () => $request.set({ text: '', asked: true }),

    choose(change) {
      const choice = { ...$choice.get(), ...change }
      $choice.set(choice)
      entry.writeState(formatChoice(choice))
    },

    answer(slot, answer) {
      const shown = $shown.get()
      if (shown.kind !== 'result') return
      if (answer === 0) {
        pass(slot)
        return
      }
      const length = Math.max(shown.answers.length, slot + 1)
      const answers = Array.from({ length }, (_, index) =>
        index === slot ? answer : answerAt(shown.answers, index)
      )
      const progress = device.read()
      const stored = progress !== undefined && formatCode(progress.answers) === shown.code
      $request.set({ text: formatCode(answers), asked: false })
      entry.replaceCode(formatCode(answers))
      if (stored) device.write({ answers, at: progress.at })
      readDevice()
    }
  }
}
