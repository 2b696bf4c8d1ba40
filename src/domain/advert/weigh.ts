import type { SideMeaning } from './compiled.ts'
import type { Hit } from './hits.ts'
import type { Section } from './patterns.ts'
import { sumOfRepetitions } from './repetitions.ts'

/** The sums of the weights on both sides. */
export type Weights = { readonly front: number; readonly back: number }

/** What is weighed of a sentence. The title is one, too. */
export type Weighed = {
  readonly section: Section | 'title'
  readonly sides: readonly Hit<SideMeaning>[]
}

/** How much a phrase counts by its part of the advert. Measured on real adverts (method page). */
const SECTION_WEIGHTS: Readonly<Record<Section | 'title', number>> = {
  title: 3,
  duties: 1,
  requirements: 0.5,
  company: 0.1,
  benefits: 0.05
}

/** The most that one sentence adds to a side, before its part of the advert is weighed. */
const MOST_PER_SENTENCE = 8

/** A phrase of this weight shows a side by itself. */
export const STRONG = 3

/**
 * The weights of each sentence, in their order, and of all together. A phrase that is repeated n times
 * counts as often as 1 + 1/√2 + … + 1/√n, in equal parts, so that the order of the sentences does not
 * matter; the title counts first. In a sentence with strong customer work, what speaks for the back
 * counts half: "present reports to clients".
 */
export function weigh<Value extends Weighed>(
  sentences: readonly Value[]
): { readonly each: readonly (Value & { readonly weights: Weights })[]; readonly total: Weights } {
  const shareOf = shares(sentences)
  const each = sentences.map((sentence) => ({ ...sentence, weights: weightsOf(sentence, shareOf) }))
  const total = each.reduce(
    (sum, { weights: { front, back } }) => ({ front: sum.front + front, back: sum.back + back }),
    { front: 0, back: 0 }
  )
  return { each, total }
}

function weightsOf({ section, sides }: Weighed, shareOf: ShareOf): Weights {
  const strong = sides.some(({ meaning }) => meaning.weight >= STRONG)
  let front = 0
  let back = 0
  for (const { meaning } of sides) {
    const counted = Math.abs(meaning.weight) * shareOf(meaning.phrase, section === 'title')
    if (meaning.weight > 0) front += counted
    else back += strong ? counted / 2 : counted
  }
  const weight = SECTION_WEIGHTS[section]
  return {
    front: weight * Math.min(front, MOST_PER_SENTENCE),
    back: weight * Math.min(back, MOST_PER_SENTENCE)
  }
}

/** How much one occurrence of a phrase counts, 0 to 1, in the title or outside of it. */
type ShareOf = (phrase: string, title: boolean) => number

function shares(sentences: readonly Weighed[]): ShareOf {
  const inTitle = counter(sentences.filter(({ section }) => section === 'title'))
  const inText = counter(sentences.filter(({ section }) => section !== 'title'))
  return (phrase, title) => {
    const before = title ? 0 : inTitle(phrase)
    const count = title ? inTitle(phrase) : inText(phrase)
    return sumOfRepetitions(count, (nth) => 1 / Math.sqrt(before + nth)) / count
  }
}

/** How often a phrase is in sentences. */
function counter(sentences: readonly Weighed[]): (phrase: string) => number {
  const counts = new Map<string, number>()
  const countOf = (phrase: string): number => counts.get(phrase) ?? 0
  for (const { sides } of sentences) {
    for (const { meaning } of sides) counts.set(meaning.phrase, countOf(meaning.phrase) + 1)
  }
  return countOf
}

/** What keeps the strength of an advert with few phrases near 0. */
const PRIOR = 5

/** Below this sum of weights, the advert says too little. */
const LEAST_EVIDENCE = 4

/** Above or below these, the strength is that of a side. Measured on real adverts (method page). */
const FRONT_FROM = 0.1
const BACK_FROM = -0.2

/** Where an advert is between the back (−1) and the front (1). */
export type AdvertScale = {
  readonly strength: number
  /** What the strength would be if the advert had said `PRIOR` more about the one or the other side. */
  readonly range: readonly [low: number, high: number]
  readonly side: 'front' | 'back' | 'bothWays' | 'cannotTell'
}

/** (F − B) / (F + B + 5), with its range and the side that it is on. */
export function scaleOf({ front, back }: Weights): AdvertScale {
  const sum = front + back + PRIOR
  const strength = (front - back) / sum
  const margin = PRIOR / (sum + PRIOR)
  const shrunk = (front - back) / (sum + PRIOR)
  return {
    strength,
    range: [shrunk - margin, shrunk + margin],
    side: sideOf(front + back, strength)
  }
}

function sideOf(evidence: number, strength: number): AdvertScale['side'] {
  if (evidence < LEAST_EVIDENCE) return 'cannotTell'
  if (strength > FRONT_FROM) return 'front'
  return strength < BACK_FROM ? 'back' : 'bothWays'
}
