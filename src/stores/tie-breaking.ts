import { answerAt, type Model, type Question } from '#domain/model'
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Shown } from './shown-result.ts'

/** The tie-breakers that may make the result shown clearer: asked once somebody wants them, one after the other. */
export type TieBreaking = {
  /** The tie-breaker to ask next, once somebody has begun with them. */
  readonly $asked: ReadableAtom<Question | undefined>
  /** Whether somebody has begun with the tie-breakers of this result. */
  readonly $begun: ReadableAtom<boolean>
  /** How many tie-breakers are left. */
  readonly $left: ReadableAtom<number>
  readonly askMore: () => void
  readonly stopAsking: () => void
  readonly pass: (slot: number) => void
  /** Another result is shown: nothing of it is asked or passed over yet. */
  readonly reset: () => void
}

export function createTieBreaking(model: Model, $shown: ReadableAtom<Shown>): TieBreaking {
  const $asking = atom(false)
  const $begun = atom(false)
  const $passed = atom<readonly number[]>([])
  const $open = computed([$shown, $passed], (shown, passed) =>
    shown.kind === 'result'
      ? model.tieBreakers.filter(
          ({ slot }) => answerAt(shown.answers, slot) === 0 && !passed.includes(slot)
        )
      : []
  )
  return {
    $asked: computed([$asking, $open], (asking, open) => (asking ? open[0] : undefined)),
    $begun,
    $left: computed([$open], (open) => open.length),

    askMore() {
      $begun.set(true)
      $asking.set(true)
    },

    stopAsking: () => $asking.set(false),
    pass: (slot) => $passed.set([...$passed.get(), slot]),

    reset() {
      $asking.set(false)
      $begun.set(false)
      $passed.set([])
    }
  }
}
