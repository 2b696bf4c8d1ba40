import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { BAND, type Profile, type ScoredTrait, scoredTraits } from './score.ts'

const MOST_PULLS = 3

/** The part of one trait in the index. */
export type Pull = {
  readonly trait: string
  /** The person's end of the trait, compared with the norm. */
  readonly pole: 'high' | 'low'
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
 * in the middle third of people are left out, because being like most people explains no verdict.
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
      first.entry.level !== 'middle' &&
      Math.abs(first.push) - Math.abs(second.push) >
        Math.max(halfBand(first.entry, index), halfBand(second.entry, index))
  }
}

function pullBy(entry: ScoredTrait, push: number): readonly Pull[] {
  if (entry.level === 'middle') return []
  return [
    {
      trait: entry.trait.id,
      pole: entry.level,
      side: push > 0 ? 'front' : 'back',
      strength: Math.abs(push)
    }
  ]
}

/** Half the 80 % band of a trait's push, in standard deviations of the index. */
function halfBand({ trait, reliability }: ScoredTrait, index: FrontIndex): number {
  return (BAND * Math.sqrt(1 - reliability) * trait.weight) / index.spread
}
