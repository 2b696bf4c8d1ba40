import { formatCsv, formatJson } from '#domain/caseload/files'
import type { Person } from '#domain/caseload/person'
import type { Trait } from '#domain/model'
import { percent } from '../result/percent.ts'
import type { CaseloadProps } from './caseload-props.ts'

/** `codes` holds no names, for people who hand in answers. */
export type FileKind = 'csv' | 'json' | 'codes'

type Props = Omit<CaseloadProps, 'model'>

/**
 * A caseload as the text of a file. CSV has extra columns with verdict, probability and scores, for
 * people who open it in a spreadsheet; they are ignored when the file is read again.
 */
export function fileOf(
  kind: FileKind,
  people: readonly Person[],
  traits: readonly Trait[],
  props: Props
): { readonly type: string; readonly text: string } {
  const lines = people.map(({ line }) => line)
  if (kind === 'json') return { type: 'application/json', text: formatJson(lines) }
  if (kind === 'codes') return { type: 'text/plain', text: codesOf(people) }

  const { text, words, traitNames } = props
  // The first name is the one in the page's language.
  const first = (names: readonly string[]): string => names[0] ?? ''
  const heading = {
    nickname: first(words.nickname),
    code: first(words.code),
    notMe: first(words.notMe),
    date: first(words.date),
    person: first(words.person),
    more: [text.table.verdict, text.table.front, ...traits.map(({ id }) => traitNames[id] ?? id)]
  }
  return { type: 'text/csv', text: formatCsv(lines, heading, (at) => figuresOf(people[at], props)) }
}

/** The codes alone, one a line, in alphabetical order: their order says nothing about the people. */
function codesOf(people: readonly Person[]): string {
  return people
    .flatMap((person) => (person.kind === 'read' ? [`${person.line.code}\n`] : []))
    .sort()
    .join('')
}

function figuresOf(person: Person | undefined, { text, placings }: Props): readonly string[] {
  if (person?.kind !== 'read') return []
  const { placing, probability, scores } = person.summary
  return [
    placing === 'unclear' ? text.group.unclearName : placings[placing],
    probability === undefined ? '' : `${percent(probability)}`,
    ...scores.map((score) => (score === undefined ? '' : `${Math.round(score)}`))
  ]
}
