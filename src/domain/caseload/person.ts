import { parseCode, formatCode, suspectGroup } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers, Model } from '#domain/model'
import { looksLikeCode } from './guess.ts'
import type { CaseLine } from './lines.ts'
import { type Summary, summaryOf } from './summary.ts'
import { typedKeys } from './typed-keys.ts'

/** All reasons why a line of a caseload can't be read. */
export const LINE_PROBLEMS = ['no-code', 'malformed', 'mistyped', 'newer'] as const

/** Why a line can't be read, and what helps to mend it. */
export type LineProblem =
  /** Nothing in it looks like a code of ours. */
  | { readonly kind: 'no-code' }
  /** Like a code, but too long or too short, or with signs that none has. */
  | { readonly kind: 'malformed' }
  /** Signs that don't fit together; the group, from 1, that looks wrong, where one can be blamed. */
  | { readonly kind: 'mistyped'; readonly suspect: ReturnType<typeof suspectGroup> }
  /** Made by a newer version of this site. */
  | { readonly kind: 'newer' }

/** One line of a caseload: somebody whose answers can be read, or a line that has to be mended. */
export type Person = { readonly id: number; readonly line: CaseLine } & (
  | { readonly kind: 'read'; readonly answers: Answers; readonly summary: Summary }
  | { readonly kind: 'bad'; readonly problem: LineProblem }
)

export type ReadPerson = Extract<Person, { kind: 'read' }>

/** Reads a line. A code that can be read is written as we write codes; what can't be read stays word for word. */
export function personFrom(model: Model, id: number, line: CaseLine): Person {
  const code = extractCode(line.code)
  const parsed = parseCode(typedKeys(code))
  if (parsed.kind !== 'ok') return { kind: 'bad', id, line, problem: problemOf(line.code, code) }
  const { answers } = parsed
  return {
    kind: 'read',
    id,
    line: { ...line, code: formatCode(answers) },
    answers,
    summary: summaryOf(model, answers)
  }
}

function problemOf(text: string, code: string): LineProblem {
  const { kind } = parseCode(code)
  if (kind === 'newer') return { kind }
  if (!looksLikeCode(text)) return { kind: 'no-code' }
  return kind === 'mistyped' ? { kind, suspect: suspectGroup(code) } : { kind: 'malformed' }
}
