import { parseCode, formatCode } from '#domain/code'
import type { Answers } from '#domain/model'

/**
 * How far somebody is in the quiz: their answers, and the question that is shown, counted from 0
 * (`at`).
 */
export type QuizProgress = { readonly answers: Answers; readonly at: number }

/** Formats quiz progress as result code and question, such as `1ABC-…/12`. */
export function formatQuizProgress({ answers, at }: QuizProgress): string {
  return `${formatCode(answers)}/${at}`
}

/**
 * Parses what `formatQuizProgress` wrote; undefined for any other value of any type. Never throws.
 * With `person`, the text must end in `/` and this mark.
 */
export function parseQuizProgress(text: unknown, person = ''): QuizProgress | undefined {
  if (typeof text !== 'string') return undefined
  const [code = '', at = '', mark = ''] = text.split('/')
  const decoded = parseCode(code)
  if (decoded.kind !== 'ok' || mark !== person || !/^\d{1,3}$/.test(at)) return undefined
  return { answers: decoded.answers, at: Number(at) }
}
