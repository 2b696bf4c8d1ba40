import { type AdvertWord, unmarkedKey } from './advert-words.ts'
import { createMatcher, type Matcher, type WordSpan } from './matcher.ts'
import { parsePhrase, splitPhrases } from './parse-phrase.ts'
import { type LanguagePatterns, SECTIONS, type Section, type SectionPhrases } from './patterns.ts'

/** The patterns of a language, ready for reading. */
export type Compiled = {
  /** The phrases that may be anywhere in a sentence. */
  readonly anywhere: Finder<Meaning>
  /** Phrases with which a part of the advert begins. */
  readonly headings: Finder<Section>
  /** Phrases with which a sentence begins that belongs to a part of the advert. */
  readonly openings: Finder<Section>
  /** Phrases of titles. */
  readonly titles: Finder<TitleMeaning>
}

/** Finds phrases, and tells what they say. */
export type Finder<Value> = {
  readonly find: (words: readonly AdvertWord[]) => readonly Found<Value>[]
  readonly findAt: (words: readonly AdvertWord[], at: number) => readonly Found<Value>[]
}

/** A phrase in a list of words, by the indexes of its words. */
export type Found<Value> = {
  readonly meaning: Value
  readonly from: number
  readonly to: number
  readonly gaps: readonly WordSpan[]
}

/** What a phrase says. */
export type Meaning =
  | SideMeaning
  | TraitMeaning
  | WarningMeaning
  | { readonly kind: 'cue'; readonly section: Section }
  | { readonly kind: 'neutral' | 'boilerplate' | 'denial' | 'noDenial' | 'denialEnd' }

/** `phrase` is the text of the phrase, by which repetitions are counted. */
export type SideMeaning = {
  readonly kind: 'side'
  readonly phrase: string
  readonly weight: number
}

export type TraitMeaning = {
  readonly kind: 'trait'
  readonly phrase: string
  readonly trait: string
  readonly direction: 'more' | 'less'
  readonly weight: number
  readonly inBenefits: boolean
}

/** `list`: whether the phrase is enough for the warning, or which of its two lists it is of. */
export type WarningMeaning = {
  readonly kind: 'warning'
  readonly id: string
  readonly list: 'alone' | 'phrases' | 'together'
}

export type TitleMeaning = { readonly kind: 'unclaimed' | 'caution'; readonly work: string }

/**
 * Compiles the patterns of a language. With `unmarked`, for texts without Vietnamese marks. A phrase
 * with a mistake is left out; the build reports it (src/content-reader/check-phrases.ts).
 */
export function compile(patterns: LanguagePatterns, unmarked: boolean): Compiled {
  const leftOut = new Set(unmarked ? splitPhrases(patterns.onlyMarked ?? '') : [])
  const finder = <Value>(entries: readonly Entry<Value>[]): Finder<Value> => {
    const parsed = entries.flatMap(({ phrase, meaning }) => {
      if (leftOut.has(phrase)) return []
      const result = parsePhrase(phrase, patterns.lists)
      return result.kind === 'ok' ? [{ phrase: result.phrase, meaning }] : []
    })
    const matcher = createMatcher(
      parsed.map(({ phrase }) => phrase),
      unmarked ? unmarkedKey : undefined
    )
    return withMeanings(
      matcher,
      parsed.map(({ meaning }) => meaning)
    )
  }
  const ofSections = (text: (phrases: SectionPhrases) => string) =>
    finder(
      SECTIONS.flatMap((section) => entriesOf(text(patterns.sections[section]), () => section))
    )
  return {
    anywhere: finder(anywhereEntries(patterns)),
    headings: ofSections(({ headings }) => headings),
    openings: ofSections(({ openings }) => openings ?? ''),
    titles: finder(titleEntries(patterns))
  }
}

function withMeanings<Value>(matcher: Matcher, meanings: readonly Value[]): Finder<Value> {
  const found = (matches: ReturnType<Matcher['find']>): Found<Value>[] =>
    matches.flatMap(({ phrase, ...where }) =>
      // The index is always valid; the slice is empty otherwise.
      meanings.slice(phrase, phrase + 1).map((meaning) => ({ meaning, ...where }))
    )
  return {
    find: (words) => found(matcher.find(words)),
    findAt: (words, at) => found(matcher.findAt(words, at))
  }
}

/** A phrase as it is written, and what it says. */
export type Entry<Value> = { readonly phrase: string; readonly meaning: Value }

function entriesOf<Value>(
  phrases: string,
  meaningOf: (phrase: string) => Value
): readonly Entry<Value>[] {
  return splitPhrases(phrases).map((phrase) => ({ phrase, meaning: meaningOf(phrase) }))
}

/** Every phrase that may be anywhere in a sentence. */
export function anywhereEntries(patterns: LanguagePatterns): readonly Entry<Meaning>[] {
  const { sides, warnings, sections, neutral, boilerplate, negation } = patterns
  const plain = (phrases: string, meaning: Meaning) => entriesOf<Meaning>(phrases, () => meaning)
  return [
    ...Object.values(sides).flatMap(({ weight, phrases }) =>
      entriesOf<Meaning>(phrases, (phrase) => ({ kind: 'side', phrase, weight }))
    ),
    ...traitEntries(patterns),
    ...Object.entries(warnings).flatMap(([id, { phrases, together }]) => [
      ...plain(phrases, { kind: 'warning', id, list: together ? 'phrases' : 'alone' }),
      ...plain(together ?? '', { kind: 'warning', id, list: 'together' })
    ]),
    ...SECTIONS.flatMap((section) => plain(sections[section].cues, { kind: 'cue', section })),
    ...plain(neutral, { kind: 'neutral' }),
    ...plain(boilerplate, { kind: 'boilerplate' }),
    ...plain(negation.words, { kind: 'denial' }),
    ...plain(negation.except, { kind: 'noDenial' }),
    ...plain(negation.ends, { kind: 'denialEnd' })
  ]
}

function traitEntries({ traits }: LanguagePatterns): readonly Entry<Meaning>[] {
  return Object.entries(traits).flatMap(([trait, { inBenefits = false, more, less }]) =>
    (['more', 'less'] as const).flatMap((direction) => {
      const list = direction === 'more' ? more : less
      return list === undefined
        ? []
        : entriesOf<Meaning>(list.phrases, (phrase) => {
            return { kind: 'trait', phrase, trait, direction, weight: list.weight, inBenefits }
          })
    })
  )
}

function titleEntries({ unclaimed, cautions }: LanguagePatterns): readonly Entry<TitleMeaning>[] {
  return [
    ...Object.entries(unclaimed).flatMap(([work, phrases]) =>
      entriesOf<TitleMeaning>(phrases, () => ({ kind: 'unclaimed', work }))
    ),
    ...Object.entries(cautions).flatMap(([work, phrases]) =>
      entriesOf<TitleMeaning>(phrases, () => ({ kind: 'caution', work }))
    )
  ]
}
