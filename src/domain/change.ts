import { type FrontIndex, lean, leanPerUnit, signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { type Band, bandOf } from './placing.ts'
import { type Profile, type ScoredTrait, scoredTraits } from './score.ts'

/** The least that would have to be answered otherwise, within one trait, for another verdict. */
export type Change = {
  readonly trait: string
  /** Which way the trait would have to move. */
  readonly direction: 'higher' | 'lower'
  /** One step is one place on the five-place scale, for one statement. */
  readonly steps: number
  /** Which way the verdict would move. */
  readonly towards: Side
  readonly band: Band
}

/**
 * What would change the verdict: for each side the trait that needs the fewest steps, none where no trait
 * alone can do it. Traits that need equally many keep the model's order.
 */
export function changesFor(profile: Profile, index: FrontIndex): readonly Change[] {
  const sides: readonly Side[] = ['front', 'back']
  return sides.flatMap((side) => {
    const [fewest] = scoredTraits(profile)
      .flatMap((entry) => changeBy(entry, index, side))
      .sort((one, other) => one.steps - other.steps)
    return fewest === undefined ? [] : [fewest]
  })
}

function changeBy(entry: ScoredTrait, index: FrontIndex, towards: Side): readonly Change[] {
  const { trait, answered, score } = entry
  const higher = trait.side === towards
  const room = higher ? 100 - score : score
  const mostSteps = Math.round((room * answered) / 25)
  const now = lean(index)
  const leanPerStep =
    ((25 / answered / trait.norm.sd) *
      Math.abs(signedWeight(trait)) *
      leanPerUnit(index.reliability)) /
    index.spread

  for (let steps = 1; steps <= mostSteps; steps++) {
    const moved = towards === 'front' ? now + steps * leanPerStep : now - steps * leanPerStep
    const band = bandOf(moved)
    if (band !== bandOf(now)) {
      return [{ trait: trait.id, direction: higher ? 'higher' : 'lower', steps, towards, band }]
    }
  }
  return []
}
