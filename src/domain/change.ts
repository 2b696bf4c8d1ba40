import { type FrontIndex, lean, leanPerUnit, signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { type Band, bandOf } from './placing.ts'
import { type Profile, type ScoredTrait, scoredTraits } from './score.ts'

/** The smallest difference in the answers to one trait that would give another verdict. */
export type Change = {
  readonly trait: string
  /** How the trait's score would have to change. */
  readonly direction: 'higher' | 'lower'
  /** Steps on the scale of 1 to 5, added over the statements of the trait; 1 or more. */
  readonly steps: number
  /** The side that the verdict would move to. */
  readonly towards: Side
  /** The band that these steps reach. */
  readonly band: Band
}

/**
 * What would change the verdict: for each side, front first, the trait that needs the fewest steps,
 * of equals the first in the model. A side has no entry if no single trait can reach another band.
 */
export function changesFor(profile: Profile, index: FrontIndex): readonly Change[] {
  const sides: readonly Side[] = ['front', 'back']
  return sides.flatMap((side) => {
    const [fewest] = scoredTraits(profile)
      .flatMap((entry) => changeBy(entry, index, side))
      .sort((first, second) => first.steps - second.steps)
    return fewest === undefined ? [] : [fewest]
  })
}

/**
 * The change within one trait, in a list, or an empty list. A step moves the mean of the trait's
 * answers by 1 / answered, which is 25 / answered points of 0–100.
 */
function changeBy(entry: ScoredTrait, index: FrontIndex, towards: Side): readonly Change[] {
  const { trait, answered, score } = entry
  const higher = trait.side === towards
  const room = higher ? 100 - score : score
  const mostSteps = Math.round((room * answered) / 25)
  const now = lean(index)
  const leanPerStep =
    ((25 / answered / trait.norm.sd) * Math.abs(signedWeight(trait)) * leanPerUnit(index)) /
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
