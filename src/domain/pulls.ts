import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { BAND, type Profile, type ScoredTrait, scoredTraits, type TraitEnd } from './score.ts'

const MOST_PULLS = 3

/** The part of one trait in the index. */
export type Pull = {
  readonly trait: string
  /** The end of the trait at which the person stands out. */
  readonly pole: TraitEnd['pole']
  /** The side that the trait pulls the verdict to. */
  readonly side: Side
  /** How far this trait alone moves the index (|w·z|/s), in standard deviations; above 0. */
  readonly strength: number
}

export type Pulls = {
  /** Strongest first, three at most. */
  readonly strongest: readonly Pull[]
  /**
   * Whether the first is clearly the strongest: it exceeds the next by more than half the 80 % band
   * of either.
   */
  readonly leads: boolean
}

/**
 * The traits that move the index most; `tellingAnswers` gives the answers that cause this. Traits
 * at whose ends the person does not stand out are left out, because being like most people explains
 * no verdict.
 */
export function pullsOf(profile: Profile, index: FrontIndex): Pulls {
  const ranked = scoredTraits(profile)
    .map((entry) => ({ entry, push: (signedWeight(entry.trait) * entry.z) / index.spread }))
    .sort((one, other) => Math.abs(other.push) - Math.abs(one.push))
  const [first, second] = ranked
  return {
    strongest: ranked.flatMap(({ entry, push }) => pullBy(entry, push)).slice(0, MOST_PULLS),
    leads:
      first !== undefined &&
      second !== undefined &&
      first.entry.end !== undefined &&
      Math.abs(first.push) - Math.abs(second.push) >
        Math.max(halfBand(first.entry, index), halfBand(second.entry, index))
  }
}

function pullBy(entry: ScoredTrait, push: number): readonly Pull[] {
  if (entry.end === undefined) return []
  return [
    {
      trait: entry.trait.id,
      pole: entry.end,
      side: push > 0 ? 'front' : 'back',
      strength: Math.abs(push)
    }
  ]
}

/** Half the 80 % band of a trait's push, in standard deviations of the index. */
function halfBand({ trait, reliability }: ScoredTrait, index: FrontIndex): number {
  return (BAND * Math.sqrt(1 - reliability) * trait.weight) / index.spread
}
