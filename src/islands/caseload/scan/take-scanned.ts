import { readScanned } from '#domain/caseload/scanned'
import { problemInWords } from '../../shared/code-problem-words.ts'
import { nameOf, type OpenedCaseload } from '../context.ts'

/** What has come of a scanned text. Names are those of the table; empty for a line without one. */
export type Taken =
  | {
      readonly kind: 'read'
      /** The numbers of the people who were added. */
      readonly ids: readonly number[]
      readonly name: string
      /** Whether somebody else in the caseload has this name. */
      readonly twin: boolean
    }
  | { readonly kind: 'known'; readonly name: string }
  /** The code has a mistake; the sentence says which. */
  | { readonly kind: 'damaged'; readonly name: string; readonly problem: string }
  | { readonly kind: 'no-code' }

/**
 * Adds the people of a scanned text who are not in the caseload yet. It opens no sheet and moves no
 * focus, so that thirty people can follow each other.
 */
export function takeScanned(
  text: string,
  { caseload, model, props }: Pick<OpenedCaseload, 'caseload' | 'model' | 'props'>
): Taken {
  const people = caseload.$people.get()
  const scanned = readScanned(text, {
    people,
    words: props.words,
    questions: model.questions.length
  })
  switch (scanned.kind) {
    case 'new': {
      // Like lines that are typed, scanned ones are nowhere else on this device.
      const added = scanned.lines.map(caseload.addLine)
      return {
        kind: 'read',
        ids: added.map(({ id }) => id),
        name: added.map((person) => nameOf(person, props)).join(', '),
        twin: scanned.twin
      }
    }
    case 'known': {
      const { line } = scanned
      const known = people.find((person) => person.line.code === line.code)
      return {
        kind: 'known',
        name: known && line.nickname === '' ? nameOf(known, props) : line.nickname
      }
    }
    case 'damaged': {
      const { line, problem } = scanned
      return {
        kind: 'damaged',
        name: line.nickname,
        problem: problemInWords(problem, props.problems)
      }
    }
    case 'no-code':
      return scanned
  }
}
