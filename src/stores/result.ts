import { type Decoded, decode, encode } from '#domain/code'
import { codeIn } from '#domain/code-in'
import { type Answer, type Answers, answerAt, type Model, type Question } from '#domain/model'
import { type Reading, readingOf } from '#domain/reading'
import type { Role } from '#domain/roles'
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { Place } from './place.ts'

/** What stands in the address: nothing, something that is no code, or somebody's result. */
export type Shown =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'unreadable'
      readonly text: string
      readonly why: Exclude<Decoded, { kind: 'ok' }>
    }
  | {
      readonly kind: 'result'
      readonly code: string
      readonly answers: Answers
      readonly reading: Reading
    }

export type Result = {
  readonly $shown: ReadableAtom<Shown>
  /** The tie-breaker to ask next, once somebody has begun with them. */
  readonly $asked: ReadableAtom<Question | undefined>
  /** Whether somebody has begun with the tie-breakers of this result. */
  readonly $begun: ReadableAtom<boolean>
  /** How many tie-breakers are left. */
  readonly $left: ReadableAtom<number>
  /** Whether the answers shown are those that this device keeps. */
  readonly $kept: ReadableAtom<boolean>
  /** Shows the result for a text: a code, a link, or what stands behind the `#`. */
  readonly show: (text: string) => void
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

type Surroundings = {
  readonly model: Model
  readonly roles: readonly Role[]
  readonly device: Device
  /** Puts a code into the address without a new step in the history. */
  readonly readdress: (code: string) => void
}

/** A result, worked out anew from the code alone, and the tie-breakers that may sharpen it. */
export function createResult({ model, roles, device, readdress }: Surroundings): Result {
  const $text = atom('')
  const $asking = atom(false)
  const $begun = atom(false)
  const $passed = atom<readonly number[]>([])
  const $deviceCode = atom<string | undefined>()
  const $discarded = atom<Place | undefined>()

  const $shown = computed($text, (text): Shown => {
    const code = codeIn(text)
    if (code === '') return { kind: 'nothing' }
    const decoded = decode(code)
    if (decoded.kind !== 'ok') return { kind: 'unreadable', text: code, why: decoded }
    const { answers } = decoded
    return {
      kind: 'result',
      code: encode(answers),
      answers,
      reading: readingOf(model, roles, answers)
    }
  })

  const $open = computed([$shown, $passed], (shown, passed) =>
    shown.kind === 'result'
      ? model.tieBreakers.filter(
          ({ slot }) => answerAt(shown.answers, slot) === 0 && !passed.includes(slot)
        )
      : []
  )

  function lookAtDevice(): void {
    const place = device.read()
    $deviceCode.set(place && encode(place.answers))
  }

  device.listen(() => {
    leave()
    lookAtDevice()
  })

  return {
    $shown,
    $begun,
    $asked: computed([$asking, $open], (asking, open) => (asking ? open[0] : undefined)),
    $left: computed($open, (open) => open.length),
    $kept: computed(
      [$shown, $deviceCode],
      (shown, kept) => shown.kind === 'result' && shown.code === kept
    ),

    show(text) {
      $asking.set(false)
      $begun.set(false)
      $passed.set([])
      $discarded.set(undefined)
      $text.set(text)
      lookAtDevice()
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
      const place = device.read()
      const kept = place !== undefined && encode(place.answers) === shown.code
      $text.set(encode(answers))
      readdress(encode(answers))
      if (kept) device.write({ answers, at: place.at })
      lookAtDevice()
    },

    $forgotten: computed($discarded, (discarded) => discarded !== undefined),

    forget() {
      $discarded.set(device.read())
      device.forget()
      lookAtDevice()
    },

    undo() {
      const place = $discarded.get()
      // Another tab may have begun anew meanwhile; what stands there now is newer.
      if (place && device.raw() === undefined) device.write(place)
      leave()
      lookAtDevice()
    },

    leave
  }

  function leave(): void {
    $discarded.set(undefined)
  }
}
