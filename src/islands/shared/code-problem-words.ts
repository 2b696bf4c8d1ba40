import type { UiText } from '#content-reader/text-types'
import type { CodeProblem } from '#domain/code-problem'
import { fill } from '#i18n/fill'

/** The sentences for each problem, in a language. */
export type CodeProblemText = UiText['codeProblems']

/** What is wrong with a code, and where to look first. */
export function problemInWords(problem: CodeProblem, text: CodeProblemText): string {
  const sentence = text[problem.kind]
  if (!('groups' in problem)) return sentence
  const group = problem.groups.join(` ${text.or} `)
  return fill(sentence, { group, symbols: problem.symbols })
}
