import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { BAND, type Profile, type ScoredTrait, scoredTraits } from './score.ts'

const MOST_PULLS = 3

/** What pushed the verdict which way. */
export type Pull = {
  readonly trait: string
  /** Which end of the trait the person stands at, seen from the norm. */
  readonly pole: 'high' | 'low'
  readonly side: Side
  /** How far this trait alone moves the index, in standard deviations; above 0. */
  readonly strength: number
}

export type Pulls = {
  /** Strongest first, three at most. */
  readonly strongest: readonly Pull[]
  /** Whether the first stands out: the next lies beyond its band of error. */
  readonly leads: boolean
}

/**
 * The traits that moved the index most; the answers behind them are `tellingAnswers`. A trait in the middle third of people is none of
 * them: that somebody is much like everybody is no reason for a verdict.
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
        Math.max(bandWidth(first.entry, index), bandWidth(second.entry, index))
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

/** Half the 80 % band of a trait's push, in the index's standard deviations. */
function bandWidth({ trait, reliability }: ScoredTrait, index: FrontIndex): number {
  return (BAND * Math.sqrt(1 - reliability) * trait.weight) / index.spread
}
