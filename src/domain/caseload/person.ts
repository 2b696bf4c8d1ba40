import { parseCode, formatCode, suspectGroup } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers, Model } from '#domain/model'
import { looksLikeCode } from './guess.ts'
import type { CaseLine } from './lines.ts'
import { type Summary, summaryOf } from './summary.ts'
import { typedKeys } from './typed-keys.ts'

/** All reasons why a line of a caseload can't be parsed. */
export const LINE_PROBLEMS = ['no-code', 'malformed', 'mistyped', 'newer'] as const

/** Why a line can't be parsed, with what helps to fix it. */
export type LineProblem =
  /** It has nothing that looks like a code of ours. */
  | { readonly kind: 'no-code' }
  /** It looks like a code, but is too long or too short, or has invalid characters. */
  | { readonly kind: 'malformed' }
  /**
   * The check symbols do not fit; `suspect` is the group that has the wrong symbol, if one explains
   * it.
   */
  | { readonly kind: 'mistyped'; readonly suspect: ReturnType<typeof suspectGroup> }
  /** Made by a newer version of this site. */
  | { readonly kind: 'newer' }

/**
 * One line of a caseload after parsing: a person's answers, or the problem that has to be fixed.
 */
export type Person = { readonly id: number; readonly line: CaseLine } & (
  | { readonly kind: 'read'; readonly answers: Answers; readonly summary: Summary }
  | { readonly kind: 'bad'; readonly problem: LineProblem }
)

export type ReadPerson = Extract<Person, { kind: 'read' }>

/**
 * Parses a line. `id` tells people apart. A valid code is rewritten in our spelling; any other line
 * is stored unchanged. Never throws.
 */
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
