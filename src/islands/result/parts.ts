import { createLazy, type Lazy } from '#stores/lazy'
import { fetchPart } from '../shared/lazy-script.ts'
import type {
  AnswersText,
  CardsWords,
  DetailsText,
  ExcludedText,
  NoVerdictText,
  ShareWords,
  WeekWords
} from './result-props.ts'

type With<Words> = { readonly words: Words }

/**
 * For a page without a verdict: the form for a result code, and the reason why there is no verdict.
 */
export type NoVerdictPart = typeof import('./no-verdict.lazy.tsx') & With<NoVerdictText>
/** The cards of the near roles. */
export type CardsPart = typeof import('./cards.lazy.tsx') & With<CardsWords>
/** The steps for this week. */
export type WeekPart = typeof import('./week.lazy.tsx') & With<WeekWords>
/** The folded parts: reasons, changes, how sure, traits. */
export type DetailsPart = typeof import('./details.lazy.tsx') & With<DetailsText>
/** The answers behind each pull, and the tie-breakers. */
export type AnswersPart = typeof import('./answers.lazy.tsx') & With<AnswersText>
/** The ways to share a result. */
export type SharingPart = typeof import('./sharing.lazy.tsx') & With<ShareWords>
/** The controls for "not me", and the result without what is excluded. */
export type ExcludedPart = typeof import('./excluded.lazy.tsx') & With<ExcludedText>

/** The lazy parts of the result page. */
export type Parts = {
  readonly noVerdict: Lazy<NoVerdictPart>
  readonly cards: Lazy<CardsPart>
  readonly week: Lazy<WeekPart>
  readonly details: Lazy<DetailsPart>
  readonly sharing: Lazy<SharingPart>
  readonly answers: Lazy<AnswersPart>
  readonly excluded: Lazy<ExcludedPart>
}

/** Creates the lazy parts in a language (a language code, as in the names of their files). */
export function createParts(language: string): Parts {
  return {
    noVerdict: createLazy(() => fetchPart<NoVerdictPart>(`${language}-no-verdict`)),
    cards: createLazy(() => fetchPart<CardsPart>(`${language}-cards`)),
    week: createLazy(() => fetchPart<WeekPart>(`${language}-week`)),
    details: createLazy(() => fetchPart<DetailsPart>(`${language}-details`)),
    sharing: createLazy(() => fetchPart<SharingPart>(`${language}-sharing`)),
    answers: createLazy(() => fetchPart<AnswersPart>(`${language}-answers`)),
    excluded: createLazy(() => fetchPart<ExcludedPart>(`${language}-excluded`))
  }
}

/**
 * Fetches what nearly every visitor reads after the verdict, one part after the other, the cards
 * first. Printing can't wait for a fetch, so the answers are among them.
 */
export async function fetchLazyParts({
  cards,
  week,
  sharing,
  details,
  answers
}: Parts): Promise<void> {
  for (const part of [cards, week, sharing, details, answers]) await part.load()
}
