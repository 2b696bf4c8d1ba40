import { formatCode, type ParsedCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers, Model } from '#domain/model'
import { readCode } from '#domain/read-code'
import { type Reading, readingOf } from '#domain/reading'

/** What a result page shows: nothing, an invalid code, or a result. */
export type Shown =
  /** No text was given; `asked`: the visitor asked for a result all the same. */
  | { readonly kind: 'nothing'; readonly asked: boolean }
  | {
      readonly kind: 'unreadable'
      readonly text: string
      readonly why: Exclude<ParsedCode, { kind: 'ok' }>
    }
  | {
      readonly kind: 'result'
      readonly code: string
      readonly answers: Answers
      readonly reading: Reading
    }

export type ShownResult = Extract<Shown, { readonly kind: 'result' }>

/**
 * What to show for a text: a code, a link, or a URL hash. `asked` matters only when it holds no
 * code. Never throws.
 */
export function shownFor(text: string, asked: boolean, model: Model): Shown {
  const code = extractCode(text)
  if (code === '') return { kind: 'nothing', asked }
  const decoded = readCode(text)
  if (decoded.kind !== 'ok') return { kind: 'unreadable', text: code, why: decoded }
  const { answers } = decoded
  return { kind: 'result', code: formatCode(answers), answers, reading: readingOf(model, answers) }
}
