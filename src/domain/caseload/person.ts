import { formatCode } from '#domain/code'
import { type CodeProblem, problemIn } from '#domain/code-problem'
import type { Answers, Model } from '#domain/model'
import { readCode } from '#domain/read-code'
import type { CaseLine } from './case-line.ts'
import { type Summary, summaryOf } from './summary.ts'

/**
 * One line of a caseload after parsing: a person's answers, or the problem that has to be fixed.
 */
export type Person = { readonly id: number; readonly line: CaseLine } & (
  | { readonly kind: 'read'; readonly answers: Answers; readonly summary: Summary }
  | { readonly kind: 'bad'; readonly problem: CodeProblem }
)

export type ReadPerson = Extract<Person, { kind: 'read' }>

/**
 * Parses a line. `id` tells people apart. A valid code is rewritten in our spelling; any other line
 * is stored unchanged. Never throws.
 */
export function personFrom(model: Model, id: number, line: CaseLine): Person {
  const parsed = readCode(line.code)
  if (parsed.kind !== 'ok') {
    return { kind: 'bad', id, line, problem: problemIn(line.code, model.questions.length) }
  }
  const { answers } = parsed
  return {
    kind: 'read',
    id,
    line: { ...line, code: formatCode(answers) },
    answers,
    summary: summaryOf(model, answers)
  }
}

/** The same person with another nickname, day, marks or key; the code stays, and so do the answers. */
export function withLine(person: Person, change: Partial<Omit<CaseLine, 'code'>>): Person {
  return { ...person, line: { ...person.line, ...change } }
}
