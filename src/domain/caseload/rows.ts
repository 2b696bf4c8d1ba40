import { extractNotMe } from '#domain/not-me'
import type { CaseLine } from './case-line.ts'
import { type Columns, rowIn } from './columns.ts'
import { parseFields } from './fields.ts'
import { labelAlone } from './labels.ts'
import { labelledName, nameIn, type NameWords } from './names.ts'
import { plainLine } from './plain-line.ts'
import { type Searched, searched } from './searched.ts'

/**
 * The codes of a record in columns, all of the person whose row it is: a second column holds the code of
 * another sitting. Undefined if the record has other columns, which a name beside the code in its field
 * shows, or a code that is not in one of its own fields.
 */
export function peopleInRow(
  line: string,
  { codes }: Searched,
  columns: Columns,
  words: NameWords
): readonly CaseLine[] | undefined {
  const row = rowIn(line, columns)
  if (row.kind !== 'person') return undefined
  const nickname = nicknameIn(row.line.nickname, words)
  const [only, ...more] = codes
  // Most rows have one code, in the column that has most; its field is not searched again.
  if (only && more.length === 0 && row.line.code.includes(only.code)) {
    const beside = row.line.code.replace(only.code, ' ')
    return nameIn(beside, words) === '' ? [{ ...row.line, nickname, code: only.code }] : undefined
  }
  const fields = parseFields(line, columns.separator).map(plainLine)
  const found = fields
    .filter((_, at) => !columns.nickname.includes(at))
    .flatMap((field) =>
      searched(field).codes.map(({ code }) => ({ code, notMe: extractNotMe(field) }))
    )
  if (found.length !== codes.length || isNamed(row.line.code, words)) return undefined
  return found.map(({ code, notMe }) => ({ ...row.line, nickname, code, notMe }))
}

/** The nickname in its cells, without labels. */
function nicknameIn(cells: string, words: NameWords): string {
  return labelAlone(cells, words) ? nameIn(cells, words) : labelledName(cells, words) || cells
}

/** Whether there is a name beside the codes of a field. */
function isNamed(field: string, words: NameWords): boolean {
  const { before, codes } = searched(field)
  return [before, ...codes.map(({ after }) => after)].some((piece) => nameIn(piece, words) !== '')
}
