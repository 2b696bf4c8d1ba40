import type { TraitMeaning } from './compiled.ts'
import type { Hit, SentenceHits } from './hits.ts'
import type { Section } from './patterns.ts'
import { type Quote, quoteOf } from './quotes.ts'
import { sumOfRepetitions } from './repetitions.ts'
import type { AdvertSentence } from './sentences.ts'

/** A sentence with what counts in it. */
export type ReadSentence = { readonly sentence: AdvertSentence; readonly hits: SentenceHits }

/** What an advert says of one trait. */
export type TraitReading = {
  /** How much it asks for the trait, and for its opposite: sums of weights from 0. */
  readonly more: number
  readonly less: number
  readonly level: TraitLevel
  /** Up to two quotes each, in the order of the text. */
  readonly quotes: { readonly more: readonly Quote[]; readonly less: readonly Quote[] }
}

/** How much an advert asks for a trait; `none`: it says nothing about it. */
export type TraitLevel = 'much' | 'some' | 'none'

/** From this difference of the sums on, an advert asks for much of a trait. */
const MUCH = 5

/** From this one on, for some. */
const SOME = 1

/** How much a phrase counts by its part of the advert. */
const SECTION_WEIGHTS: Readonly<Record<Section, number>> = {
  duties: 1,
  requirements: 1,
  benefits: 0.2,
  company: 0.2
}

const MOST_QUOTES = 2

/**
 * What an advert says of the traits in its patterns, by trait id. A phrase that is repeated n times
 * counts as often as 1 + 1/2 + … + 1/n.
 */
export function traitReadings(
  sentences: readonly ReadSentence[]
): Readonly<Record<string, TraitReading>> {
  const traits = new Set(
    sentences.flatMap(({ hits }) => hits.traits.map(({ meaning }) => meaning.trait))
  )
  return Object.fromEntries([...traits].map((trait) => [trait, readingOf(trait, sentences)]))
}

function readingOf(trait: string, sentences: readonly ReadSentence[]): TraitReading {
  const said = (direction: TraitMeaning['direction']) =>
    sentences.flatMap(({ sentence, hits }) => {
      const own = hits.traits.filter(
        ({ meaning }) => meaning.trait === trait && meaning.direction === direction
      )
      return own.length === 0 ? [] : [{ sentence, hits: own }]
    })
  const more = said('more')
  const less = said('less')
  const sums = { more: sumOf(more), less: sumOf(less) }
  return {
    ...sums,
    level: levelOf(sums.more - sums.less),
    quotes: { more: quotesOf(more), less: quotesOf(less) }
  }
}

type Said = { readonly sentence: AdvertSentence; readonly hits: readonly Hit<TraitMeaning>[] }

function sumOf(said: readonly Said[]): number {
  const byPhrase = new Map<string, { weight: number; count: number }>()
  for (const { sentence, hits } of said) {
    for (const { meaning } of hits) {
      const { weight, count } = byPhrase.get(meaning.phrase) ?? { weight: 0, count: 0 }
      const counted = meaning.inBenefits ? 1 : SECTION_WEIGHTS[sentence.section]
      byPhrase.set(meaning.phrase, { weight: weight + counted * meaning.weight, count: count + 1 })
    }
  }
  let sum = 0
  for (const { weight, count } of byPhrase.values()) {
    sum += (weight / count) * sumOfRepetitions(count, (nth) => 1 / nth)
  }
  return sum
}

function levelOf(amount: number): TraitLevel {
  if (amount >= MUCH) return 'much'
  return amount >= SOME ? 'some' : 'none'
}

/**
 * The sentences with the most phrases, in the order of the text. What employers say of themselves is no
 * quote.
 */
function quotesOf(said: readonly Said[]): readonly Quote[] {
  return said
    .filter(
      ({ sentence, hits }) =>
        !sentence.heading &&
        (sentence.section === 'duties' ||
          sentence.section === 'requirements' ||
          (sentence.section === 'benefits' && hits.some(({ meaning }) => meaning.inBenefits)))
    )
    .sort((a, b) => b.hits.length - a.hits.length)
    .slice(0, MOST_QUOTES)
    .map(({ sentence, hits }) => quoteOf(sentence, hits))
    .sort((a, b) => a.start - b.start)
}
