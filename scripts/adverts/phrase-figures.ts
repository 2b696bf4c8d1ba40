import type { Meaning, SideMeaning } from '#domain/advert/compiled'
import { hitsOf } from '#domain/advert/hits'
import { lexiconOf, type Lexicon } from '#domain/advert/lexicon'
import { splitPhrases } from '#domain/advert/parse-phrase'
import type { AdvertLanguage, AdvertPatterns } from '#domain/advert/patterns'
import type { AdvertVerdict } from '#domain/advert/read-advert'
import { type AdvertSentence, sentencesOf, wholeLanguage } from '#domain/advert/sentences'
import { type AdvertScale, scaleOf, weigh } from '#domain/advert/weigh'

/** An advert with the side that a careful person has marked. */
export type MarkedAdvert = {
  readonly language: AdvertLanguage
  readonly title: string
  readonly text: string
  readonly side: AdvertVerdict['kind']
}

/** What a phrase that points to a side does in adverts. */
export type PhraseFigures = {
  readonly language: AdvertLanguage
  readonly group: string
  readonly weight: number
  readonly phrase: string
  /** How many adverts have it, and how often they do. */
  readonly adverts: number
  readonly hits: number
  /**
   * The sum of its weights in adverts of its own side, minus that in adverts of the other side. What is
   * marked as neither front nor back adds nothing.
   */
  readonly balance: number
  /** How many adverts would get another side without it. Where no side is claimed, none would. */
  readonly changes: number
}

/** The figures of every phrase of a side, in the order of the patterns. */
export function phraseFigures(
  patterns: AdvertPatterns,
  adverts: readonly MarkedAdvert[]
): readonly PhraseFigures[] {
  const languages = new Map<Meaning, AdvertLanguage>()
  const lexicon = withLanguages(lexiconOf(patterns), languages)
  const keyOf = (meaning: SideMeaning): string => keyFor(languages.get(meaning), meaning)
  const uses = adverts.map((advert) => usesIn(advert, lexicon, keyOf))
  return sidePhrases(patterns).map((one) => {
    const key = keyFor(one.language, one)
    const used = uses.flatMap((use) => use.get(key) ?? [])
    const sum = (figure: (use: Use) => number) =>
      used.reduce((total, use) => total + figure(use), 0)
    return {
      ...one,
      adverts: used.length,
      hits: sum(({ hits }) => hits),
      balance: sum(({ hits, sign }) => one.weight * hits * sign),
      changes: sum(({ changes }) => (changes ? 1 : 0))
    }
  })
}

/** What a phrase does in one advert; `sign` is that of the side which was marked. */
type Use = { readonly hits: number; readonly sign: Sign; readonly changes: boolean }

/** By the key of each phrase that counts in an advert: what it does there. */
function usesIn(
  { title, text, language, side }: MarkedAdvert,
  lexicon: Lexicon,
  keyOf: (meaning: SideMeaning) => string
): ReadonlyMap<string, Use> {
  const whole = wholeLanguage(`${title}\n${text}`, language, lexicon)
  const titles = sentencesOf(title.replace(/\s+/g, ' '), whole, lexicon)
  const sentences = sentencesOf(text, whole, lexicon)
  const parts = [
    ...titles.map((sentence) => ({ section: 'title' as const, sentence })),
    ...sentences.map((sentence) => ({ section: sentence.section, sentence }))
  ]
  const sideOf = (counts: (meaning: Meaning) => boolean): AdvertScale['side'] => {
    const weighed = parts.map(({ section, sentence }) => ({
      section,
      sides: hitsOf(onlyWith(sentence, counts)).sides
    }))
    return scaleOf(weigh(weighed).total).side
  }
  const before = sideOf(() => true)
  const meanings = parts.flatMap(({ sentence }) =>
    hitsOf(sentence).sides.map(({ meaning }) => meaning)
  )
  const byKey = Map.groupBy(meanings, keyOf)
  return new Map(
    Array.from(byKey, ([key, { length: hits }]) => {
      const after = sideOf((meaning) => meaning.kind !== 'side' || keyOf(meaning) !== key)
      const changes = side !== 'notClaimed' && after !== before
      return [key, { hits, sign: SIGNS[side], changes }]
    })
  )
}

/** The sign of the weights that point to a side; 0 for neither. */
type Sign = 1 | 0 | -1

const SIGNS: Readonly<Record<MarkedAdvert['side'], Sign>> = {
  front: 1,
  back: -1,
  bothWays: 0,
  cannotTell: 0,
  notClaimed: 0
}

/** The sentence with the phrases that count. Words of one that does not may be part of another. */
function onlyWith(
  { words, found }: AdvertSentence,
  counts: (meaning: Meaning) => boolean
): Pick<AdvertSentence, 'words' | 'found'> {
  return { words, found: found.filter(({ meaning }) => counts(meaning)) }
}

/** The lexicon; notes in `languages` of which language each phrase is that is found. */
function withLanguages(lexicon: Lexicon, languages: Map<Meaning, AdvertLanguage>): Lexicon {
  return {
    ...lexicon,
    compiled: (form) => {
      const compiled = lexicon.compiled(form)
      const find: typeof compiled.anywhere.find = (words) => {
        const found = compiled.anywhere.find(words)
        for (const { meaning } of found) languages.set(meaning, form.language)
        return found
      }
      return { ...compiled, anywhere: { ...compiled.anywhere, find } }
    }
  }
}

function sidePhrases(patterns: AdvertPatterns) {
  const languages: readonly AdvertLanguage[] = ['en', 'vi']
  return languages.flatMap((language) =>
    Object.entries(patterns[language].sides).flatMap(([group, { weight, phrases }]) =>
      splitPhrases(phrases).map((phrase) => ({ language, group, weight, phrase }))
    )
  )
}

/** Both languages may have the same phrase, and one language in groups of different weights. */
function keyFor(
  language: AdvertLanguage | undefined,
  { weight, phrase }: Pick<SideMeaning, 'weight' | 'phrase'>
): string {
  return `${language} ${weight} ${phrase}`
}
