import { answerAt, type Model, type Question } from '#domain/model'
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Shown } from './shown-result.ts'

/**
 * The tie-breakers of the result shown. They are asked one by one, once the visitor has asked for
 * them.
 */
export type TieBreaking = {
  /** The tie-breaker to ask; undefined while none are asked, or when none is left. */
  readonly $asked: ReadableAtom<Question | undefined>
  /** Whether `askMore` was called for this result; `stopAsking` does not change it. */
  readonly $begun: ReadableAtom<boolean>
  /** How many tie-breakers are neither answered nor skipped. */
  readonly $left: ReadableAtom<number>
  /** Begins to ask, or goes on after `stopAsking`. */
  readonly askMore: () => void
  readonly stopAsking: () => void
  /** Skips the tie-breaker with this slot. */
  readonly pass: (slot: number) => void
  /** Call it when another result is shown: it stops asking and forgets what was skipped. */
  readonly reset: () => void
}

/** `$shown`: what the page shows; without a result there are no tie-breakers. */
export function createTieBreaking(model: Model, $shown: ReadableAtom<Shown>): TieBreaking {
  const $asking = atom(false)
  const $begun = atom(false)
  const $skipped = atom<readonly number[]>([])
  const $open = computed([$shown, $skipped], (shown, skipped) =>
    shown.kind === 'result'
      ? model.tieBreakers.filter(
          ({ slot }) => answerAt(shown.answers, slot) === 0 && !skipped.includes(slot)
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
    pass: (slot) => $skipped.set([...$skipped.get(), slot]),

    reset() {
      $asking.set(false)
      $begun.set(false)
      $skipped.set([])
    }
  }
}
