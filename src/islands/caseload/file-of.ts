import { formatCsv, formatJson } from '#domain/caseload/files'
import type { Person } from '#domain/caseload/person'
import type { Trait } from '#domain/model'
import { percent } from '../result/percent.ts'
import type { CaseloadProps } from './caseload-props.ts'

export type FileKind = 'csv' | 'json'

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

  const { text: words, columns, traitNames } = props
  // The first name is the one in the page's language.
  const first = (names: readonly string[]): string => names[0] ?? ''
  const heading = {
    nickname: first(columns.nickname),
    code: first(columns.code),
    notMe: first(columns.notMe),
    more: [words.table.verdict, words.table.front, ...traits.map(({ id }) => traitNames[id] ?? id)]
  }
  return { type: 'text/csv', text: formatCsv(lines, heading, (at) => figuresOf(people[at], props)) }
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
