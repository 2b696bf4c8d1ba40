import { createLazy, type Lazy } from '#stores/lazy'
import { fetchPart } from '../shared/lazy-script.ts'
import type { AnswersText, ExcludedText, NoVerdictText } from './result-props.ts'

type With<Words> = { readonly words: Words }

/** Where there is no verdict to show: the form for a code, and why answers give none. */
export type NoVerdictPart = typeof import('./no-verdict.lazy.tsx') & With<NoVerdictText>
/** What was answered, and what more can be. */
export type AnswersPart = typeof import('./answers.lazy.tsx') & With<AnswersText>
/** What somebody excludes as "not me", and the result without it. */
export type ExcludedPart = typeof import('./excluded.lazy.tsx') & With<ExcludedText>

/** What only some visitors need, each fetched when it is needed. */
export type Parts = {
  readonly noVerdict: Lazy<NoVerdictPart>
  readonly answers: Lazy<AnswersPart>
  readonly excluded: Lazy<ExcludedPart>
}

/** The lazy parts in the language of the page. */
export function createParts(language: string): Parts {
  return {
    noVerdict: createLazy(() => fetchPart<NoVerdictPart>(`${language}-no-verdict`)),
    answers: createLazy(() => fetchPart<AnswersPart>(`${language}-answers`)),
    excluded: createLazy(() => fetchPart<ExcludedPart>(`${language}-excluded`))
  }
}
