import { formatCode } from '#domain/code'
import type { Answers } from '#domain/model'
import { readCode } from '#domain/read-code'

/** The answers of a person, with their result code. */
export type CodedAnswers = { readonly code: string; readonly answers: Answers }

/**
 * The answers whose code is in a text: a code, a URL hash, a link or a sentence. Never throws.
 */
export function codedAnswersIn(text: string): CodedAnswers | undefined {
  const parsed = readCode(text)
  return parsed.kind === 'ok' ? withCode(parsed.answers) : undefined
}

export function withCode(answers: Answers): CodedAnswers {
  return { code: formatCode(answers), answers }
}
