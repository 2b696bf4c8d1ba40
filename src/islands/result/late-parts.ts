import { pathToFile } from '#i18n/paths'
import { addressFor, createLate, type Late } from '#stores/late'
import type { AnswersText, AsideText, NoVerdictText } from './result-text.ts'

/**
 * What only some visitors need, each in a file of its own with its words and styles, written by src/pages/scripts/: where there
 * is no verdict to show, what the answers were, and what somebody puts aside.
 */
type With<Words> = { readonly words: Words; readonly style: string }
type NoVerdictPart = typeof import('./late/no-verdict.tsx') & With<NoVerdictText>
type AnswersPart = typeof import('./late/answers.tsx') & With<AnswersText>
type AsidePart = typeof import('./late/aside.tsx') & With<AsideText>

export type LateNoVerdict = Late<NoVerdictPart>
export type LateAnswers = Late<AnswersPart>
export type LateAside = Late<AsidePart>

export type LateParts = {
  readonly noVerdict: LateNoVerdict
  readonly answers: LateAnswers
  readonly aside: LateAside
}

/** The late parts in the language of the page. */
export function lateParts(language: string): LateParts {
  const late = <Part extends With<unknown>>(name: string): Late<Part> =>
    createLate(async (attempt) => {
      const path = pathToFile(`scripts/${language}-${name}.js`)
      const part: Part = await import(/* @vite-ignore */ addressFor(path, attempt))
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(part.style)
      document.adoptedStyleSheets.push(sheet)
      return part
    })
  return { noVerdict: late('no-verdict'), answers: late('answers'), aside: late('aside') }
}
