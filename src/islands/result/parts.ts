import { createLazy, type Lazy } from '#stores/lazy'
import { fetchPart } from '../shared/lazy-script.ts'
import type { AnswersText, ExcludedText, NoVerdictText } from './result-props.ts'

type With<Words> = { readonly words: Words }

/**
 * For a page without a verdict: the form for a result code, and the reason why there is no verdict.
 */
export type NoVerdictPart = typeof import('./no-verdict.lazy.tsx') & With<NoVerdictText>
/** The answers behind each pull, and the tie-breakers. */
export type AnswersPart = typeof import('./answers.lazy.tsx') & With<AnswersText>
/** The controls for "not me", and the result without what is excluded. */
export type ExcludedPart = typeof import('./excluded.lazy.tsx') & With<ExcludedText>

/** The lazy parts of the result page. */
export type Parts = {
  readonly noVerdict: Lazy<NoVerdictPart>
  readonly answers: Lazy<AnswersPart>
  readonly excluded: Lazy<ExcludedPart>
}

/** Creates the lazy parts in a language (a language code, as in the names of their files). */
export function createParts(language: string): Parts {
  return {
    noVerdict: createLazy(() => fetchPart<NoVerdictPart>(`${language}-no-verdict`)),
    answers: createLazy(() => fetchPart<AnswersPart>(`${language}-answers`)),
    excluded: createLazy(() => fetchPart<ExcludedPart>(`${language}-excluded`))
  }
}
