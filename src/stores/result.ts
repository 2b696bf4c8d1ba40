import { type ParsedCode, parseCode, formatCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { type Answer, type Answers, answerAt, type Model, type Question } from '#domain/model'
import { type Choice, type RoleMatches, matchRoles, NO_CHOICE } from '#domain/role-matches'
import { knownMarks } from '#domain/not-me'
import { type Reading, readingOf } from '#domain/reading'
import type { Role } from '#domain/roles'
import { atom, computed, type ReadableAtom } from 'nanostores'
import { parseChoice, formatChoice } from './choice.ts'
import type { Device } from './device.ts'
import type { QuizProgress } from './quiz-progress.ts'

/** What stands in the address: nothing, something that is no code, or somebody's result. */
export type Shown =
  /** `asked`: somebody wanted to see a result, but gave no code. */
  | { readonly kind: 'nothing'; readonly asked: boolean }
  | {
      readonly kind: 'unreadable'
      readonly text: string
      readonly why: Exclude<ParsedCode, { kind: 'ok' }>
    }
  | {
      readonly kind: 'result'
      readonly code: string
      readonly answers: Answers
      readonly reading: Reading
    }

export type ShownResult = Extract<Shown, { readonly kind: 'result' }>

export type Result = {
  readonly $shown: ReadableAtom<Shown>
  /** The tie-breaker to ask next, once somebody has begun with them. */
  readonly $asked: ReadableAtom<Question | undefined>
  /** How many results were shown on this page, one after the other. */
  readonly $visit: ReadableAtom<number>
  /** Whether somebody has begun with the tie-breakers of this result. */
  readonly $begun: ReadableAtom<boolean>
  /** How many tie-breakers are left. */
  readonly $left: ReadableAtom<number>
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
  readonly askMore: () => void
  readonly stopAsking: () => void
  /** Answers the tie-breaker with this slot; 0 passes it over. */
  readonly answer: (slot: number, answer: Answer) => void
  /** Deletes what this device keeps. */
  readonly forget: () => void
  /** Whether this device's answers were deleted here, and can be had back. */
  readonly $forgotten: ReadableAtom<boolean>
  /** Takes the deletion back. */
  readonly undo: () => void
  /** Makes a deletion final, when somebody leaves. */
  readonly leave: () => void
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
  const $asking = atom(false)
  const $begun = atom(false)
  const $passed = atom<readonly number[]>([])
  const $deviceCode = atom<string | undefined>()
  const $discarded = atom<QuizProgress | undefined>()

  const $shown = computed($request, ({ text, asked }): Shown => {
    const code = extractCode(text)
    if (code === '') return { kind: 'nothing', asked }
    const decoded = parseCode(code)
    if (decoded.kind !== 'ok') return { kind: 'unreadable', text: code, why: decoded }
    const { answers } = decoded
    return {
      kind: 'result',
      code: formatCode(answers),
      answers,
      reading: readingOf(model, answers)
    }
  })

  const $open = computed([$shown, $passed], (shown, passed) =>
    shown.kind === 'result'
      ? model.tieBreakers.filter(
          ({ slot }) => answerAt(shown.answers, slot) === 0 && !passed.includes(slot)
        )
      : []
  )

  const match = (shown: Shown, choice: Choice): RoleMatches | undefined =>
    shown.kind === 'result'
      ? matchRoles(model, roles, shown.answers, shown.reading.profile, choice)
      : undefined

  function readDevice(): void {
    const progress = device.read()
    $deviceCode.set(progress && formatCode(progress.answers))
  }

  device.listen(() => {
    leave()
    readDevice()
  })

  return {
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
    $begun,
    $asked: computed([$asking, $open], (asking, open) => (asking ? open[0] : undefined)),
    $left: computed([$open], (open) => open.length),
    $stored: computed(
      [$shown, $deviceCode],
      (shown, stored) => shown.kind === 'result' && shown.code === stored
    ),

    show(text) {
      $asking.set(false)
      $begun.set(false)
      $passed.set([])
      $discarded.set(undefined)
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
    askMore() {
      $begun.set(true)
      $asking.set(true)
    },
    stopAsking: () => $asking.set(false),

    answer(slot, answer) {
      const shown = $shown.get()
      if (shown.kind !== 'result') return
      if (answer === 0) {
        $passed.set([...$passed.get(), slot])
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
    },

    $forgotten: computed([$discarded], (discarded) => discarded !== undefined),

    forget() {
      $discarded.set(device.read())
      device.forget()
      readDevice()
    },

    undo() {
      const progress = $discarded.get()
      // Another tab may have begun anew meanwhile; what stands there now is newer.
      if (progress && device.raw() === undefined) device.write(progress)
      leave()
      readDevice()
    },

    leave
  }

  function leave(): void {
    $discarded.set(undefined)
  }
}
