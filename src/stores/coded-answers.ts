import { formatCode, parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers } from '#domain/model'

/** The answers of a person, with their result code. */
export type CodedAnswers = { readonly code: string; readonly answers: Answers }

/** The answers whose code is in a text: a code, a URL hash or a link to a result. Never throws. */
export function codedAnswersIn(text: string): CodedAnswers | undefined {
  const parsed = parseCode(extractCode(text))
  return parsed.kind === 'ok' ? withCode(parsed.answers) : undefined
}

export function withCode(answers: Answers): CodedAnswers {
  return { code: formatCode(answers), answers }
}
