import { normalizeCode } from '#domain/normalize-code'
import { peopleIn, type Searched, searched } from './beside.ts'
import type { CaseLine } from './case-line.ts'
import {
  type ColumnNames,
  type Columns,
  columnsByContent,
  columnsOfHeading,
  rowIn
} from './columns.ts'
import { nameIn, type SentenceWords } from './names.ts'
import { type PasteEvent, withNames, withoutRepeats } from './paste-events.ts'
import { plainLine, plainText } from './plain-line.ts'
import { recordsIn } from './records.ts'
import { type Head, headOf } from './senders.ts'

/** The words, in all languages and in lower case, by which a pasted text is understood. */
export type PasteWords = ColumnNames &
  SentenceWords & {
    /** Before the sender in the head of a mail. */
    readonly from: readonly string[]
  }

/** What has been read of a text: the people in it, and records that hold no code. */
export type PasteStep = {
  readonly people: readonly CaseLine[]
  readonly texts: readonly string[]
  /** How many codes the same person has sent before in this text, which count once. */
  readonly repeats: number
}

const NOTHING: PasteStep = { people: [], texts: [], repeats: 0 }

/**
 * The people in a text that was pasted, dropped or saved: lines with a nickname and a code in any order
 * and with any separator, a table, messages of a chat, mails, or prose. Every sound code gives a
 * person, also a code that is damaged but in the form of one; records without either are texts. Under a
 * heading of ours, each record is a person, whatever it holds, so that a saved caseload comes back as
 * it was. Yields after each record, so that the caller can pause or stop in between. Never throws.
 */
export function* parseLines(text: string, words: PasteWords): Generator<PasteStep, void> {
  const records = [...recordsIn(plainText(text))]
  const heading = headingIn(records, words)
  if (heading) yield* underHeading(records, heading, words)
  else
    yield* withoutHeading(
      records.filter((record) => !isBlank(record)),
      words
    )
}

/** Whether a text is a table that was saved here, by its heading. */
export function isSavedTable(text: string, words: PasteWords): boolean {
  const first: string[] = []
  for (const record of recordsIn(plainText(text))) {
    if (!isBlank(record)) first.push(record)
    if (first.length === HEADING_WITHIN) break
  }
  return headingIn(first, words) !== undefined
}

/** A heading is one of the first three records that are not blank: a title may come first. */
const HEADING_WITHIN = 3

type Heading = { readonly at: number; readonly columns: Columns }

function headingIn(records: readonly string[], words: PasteWords): Heading | undefined {
  let left = HEADING_WITHIN
  for (const [at, record] of records.entries()) {
    if (isBlank(record)) continue
    const columns = columnsOfHeading(record, words)
    if (columns) return { at, columns }
    left--
    // A heading comes before the first code.
    if (left === 0 || searched(record).codes.length > 0) return undefined
  }
  return undefined
}

function* underHeading(
  records: readonly string[],
  { at, columns }: Heading,
  words: PasteWords
): Generator<PasteStep, void> {
  const titles = records
    .slice(0, at)
    .filter((record) => !isBlank(record) && !isSeparatorLine(record))
  yield { ...NOTHING, texts: titles.map(plainLine) }
  for (const record of records.slice(at + 1)) {
    const row = rowIn(record, columns)
    if (row.kind === 'person') yield { ...NOTHING, people: [row.line] }
    else yield row.kind === 'blank' ? NOTHING : besideIn(record, words)
  }
}

/** Reads records without a heading that is known, in two passes: names may follow their codes. */
function* withoutHeading(
  records: readonly string[],
  words: PasteWords
): Generator<PasteStep, void> {
  const conversation = records.some(
    (record) => headIn(withoutQuoteMarks(record), words) !== undefined
  )
  const columns = conversation ? undefined : columnsByContent(records, words)
  const events: PasteEvent[] = []
  let sender = ''
  for (const record of records) {
    const line = withoutQuoteMarks(record)
    const head = conversation ? headIn(line, words) : undefined
    if (head) sender = head.sender
    events.push(...eventsIn(head ? head.rest : line, record, { words, columns, sender }))
    yield NOTHING
  }
  for (const event of withoutRepeats(withNames(events))) {
    yield stepOf(event)
  }
}

type Context = {
  readonly words: PasteWords
  readonly columns: Columns | undefined
  readonly sender: string
}

function eventsIn(line: string, record: string, context: Context): readonly PasteEvent[] {
  const { words, columns, sender } = context
  const found = searched(plainLine(line))
  if (found.codes.length > 0) {
    const inColumns = columns && personInColumns(line, found, columns, words)
    const people = inColumns ? [inColumns] : peopleIn(found, words, sender)
    const bare = found.codes.some(({ code }) => line.trim() === code)
    return people.map((person) => ({
      kind: 'person',
      line: person,
      code: normalizeCode(person.code) ?? person.code,
      bare
    }))
  }
  if (line.trim() === '' || isSeparatorLine(line)) return []
  return [{ kind: 'text', text: plainLine(record), name: sender === '' ? nameIn(line, words) : '' }]
}

/**
 * The person of a record in columns; undefined if it has several codes, or a name beside the code in
 * one field, which means that it has other columns.
 */
function personInColumns(
  line: string,
  { codes }: Searched,
  columns: Columns,
  words: PasteWords
): CaseLine | undefined {
  const row = rowIn(line, columns)
  if (row.kind !== 'person') return undefined
  const [only, ...others] = codes
  if (!only || others.length > 0) return undefined
  const { code } = only
  const field = row.line.code
  if (!field.includes(code) || nameIn(field.replace(code, ' '), words) !== '') return undefined
  return { ...row.line, code }
}

function stepOf(event: ReturnType<typeof withoutRepeats>[number]): PasteStep {
  switch (event.kind) {
    case 'person':
      return { ...NOTHING, people: [event.line] }
    case 'text':
      return { ...NOTHING, texts: [event.text] }
    case 'repeat':
      return { ...NOTHING, repeats: 1 }
  }
}

function besideIn(record: string, words: PasteWords): PasteStep {
  const plain = plainLine(record)
  const found = searched(plain)
  if (found.codes.length === 0) return { ...NOTHING, texts: [plain] }
  return { ...NOTHING, people: peopleIn(found, words, '') }
}

/**
 * The head of a message, unless its sender is a code, or a word of a sentence as in “Date 30/11 10:45”.
 */
function headIn(line: string, words: PasteWords): Head | undefined {
  const head = headOf(line, words.from)
  if (!head || searched(head.sender).codes.length > 0) return undefined
  const named = head.sender.includes('@') || nameIn(head.sender, words) !== ''
  return head.sure || named ? head : undefined
}

/** Mail programs set `>` before each line that they quote. */
function withoutQuoteMarks(record: string): string {
  return record.replace(/^(?:\s*>)+\s?/, '')
}

/** Whether a line only names the separator, as in `sep=;`, which spreadsheets may write first. */
function isSeparatorLine(line: string): boolean {
  return /^sep=.$/i.test(line.trim())
}

/**
 * Whether a record has only spaces, separators and control characters, as some programs leave behind.
 */
function isBlank(record: string): boolean {
  return /^[\s;|,"\p{Cc}]*$/u.test(record)
}
