import { formatCode, type ParsedCode, parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers, Model } from '#domain/model'
import { type Reading, readingOf } from '#domain/reading'

/** What stands in the address: nothing, something that is no code, or somebody's result. */
export type Shown =
  /** `asked`: somebody wanted to see a result, but gave no code. */
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

/** What is shown for a text: a code, a link, or what stands behind the `#`. */
export function shownFor(text: string, asked: boolean, model: Model): Shown {
  const code = extractCode(text)
  if (code === '') return { kind: 'nothing', asked }
  const decoded = parseCode(code)
  if (decoded.kind !== 'ok') return { kind: 'unreadable', text: code, why: decoded }
  const { answers } = decoded
  return { kind: 'result', code: formatCode(answers), answers, reading: readingOf(model, answers) }
}
