import { parseCode, formatCode } from '#domain/code'
import type { Answers } from '#domain/model'

/** How far somebody is in the quiz: their answers and the question they look at, counted from 0. */
export type QuizProgress = { readonly answers: Answers; readonly at: number }

/** A place as one short string, such as `1ABC-…/12`. */
export function formatQuizProgress({ answers, at }: QuizProgress): string {
  return `${formatCode(answers)}/${at}`
}

/** Reads what `formatQuizProgress` wrote; undefined for anything else, whatever it is. */
export function parseQuizProgress(text: unknown): QuizProgress | undefined {
  if (typeof text !== 'string') return undefined
  const [code = '', at = ''] = text.split('/')
  const decoded = parseCode(code)
  if (decoded.kind !== 'ok' || !/^\d{1,3}$/.test(at)) return undefined
  return { answers: decoded.answers, at: Number(at) }
}
