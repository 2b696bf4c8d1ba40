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

export type Result = Omit<TieBreaking, 'pass' | 'reset'> &
  Omit<DeviceAnswers, '$code' | 'read'> & {
    readonly $shown: ReadableAtom<Shown>
    /** How many results were shown on this page, one after the other. */
    readonly $visit: ReadableAtom<number>
    /** The preparation looked for, and what was put aside as "not me". */
    readonly $choice: ReadableAtom<Choice>
    /** The roles for the preparation looked for, with everything that was answered. */
    readonly $original: ReadableAtom<RoleMatches | undefined>
    /** The verdict and the roles without what was put aside; undefined while nothing is. */
    readonly $without: ReadableAtom<RoleMatches | undefined>
    /** Whether the answers shown are those that this device keeps. */
    readonly $stored: ReadableAtom<boolean>
    /** Shows the result for a text: a code, a link, or what stands behind the `#`. */
    readonly show: (text: string) => void
    /** Somebody wants to see a result, but has given no code. */
    readonly missCode: () => void
    /** Looks for other roles. What is not given stays as it is. */
    readonly choose: (change: Partial<Choice>) => void
    /** Answers the tie-breaker with this slot; 0 passes it over. */
    readonly answer: (slot: number, answer: Answer) => void
  }

type Dependencies = {
  readonly model: Model
  readonly roles: readonly Role[]
  readonly device: Device
  readonly entry: HistoryEntry
}

/** The entry of the history that shows this result. */
export type HistoryEntry = {
  /** Puts a code into its address, without a new step. */
  readonly readdress: (code: string) => void
  /** Notes something that outlives a reload, and is no part of the address. */
  readonly note: (text: string) => void
  /** What was noted; anything, on a page that somebody else has left there. */
  readonly noted: () => unknown
}

/** A result, worked out anew from the code alone, and the tie-breakers that may sharpen it. */
export function createResult({ model, roles, device, entry }: Dependencies): Result {
  const known = { traits: model.traits.map(({ id }) => id), roles: roles.map(({ id }) => id) }
  /** What stands in the address, and whether somebody asked for a result without a code. */
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
      // A link may have brought it, with anything in it.
      const noted = parseChoice(entry.noted())
      $choice.set({ ...noted, ...knownMarks(noted, known) })
      $request.set({ text, asked: false })
      $visit.set($visit.get() + 1)
      readDevice()
    },

    missCode: () => $request.set({ text: '', asked: true }),

    choose(change) {
      const choice = { ...$choice.get(), ...change }
      $choice.set(choice)
      entry.note(formatChoice(choice))
    },

    answer(slot, answer) {
      const shown = $shown.get()
      if (shown.kind !== 'result') return
      if (answer === 0) {
        pass(slot)
        return
      }
      const length = Math.max(shown.answers.length, slot + 1)
      const answers = Array.from({ length }, (_, at) =>
        at === slot ? answer : answerAt(shown.answers, at)
      )
      const progress = device.read()
      const stored = progress !== undefined && formatCode(progress.answers) === shown.code
      $request.set({ text: formatCode(answers), asked: false })
      entry.readdress(formatCode(answers))
      if (stored) device.write({ answers, at: progress.at })
      readDevice()
    }
  }
}
