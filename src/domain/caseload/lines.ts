import { peopleIn } from './beside.ts'
import type { CaseLine } from './case-line.ts'
import { type ColumnNames, type Columns, columnsOfHeading, rowIn } from './columns.ts'
import { columnsByContent } from './columns-by-content.ts'
import type { LabelWords } from './labels.ts'
import { eventsOf, type KnownWords } from './messages.ts'
import { hasHead, isBlank, isSeparatorLine, messagesIn } from './message-lines.ts'
import { nameWordsFrom, type SentenceWords } from './names.ts'
import { type PasteEvent, withoutRepeats } from './paste-events.ts'
import { plainLine, plainText } from './plain-line.ts'
import { recordsIn } from './records.ts'
import type { MessageWords } from './said.ts'
import { hasCode, searched } from './searched.ts'
import type { StampWords } from './stamps.ts'

/** The words, in all languages and in lower case, by which a pasted text is understood. */
export type PasteWords = ColumnNames &
  SentenceWords &
  LabelWords &
  StampWords &
  MessageWords & {
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
  const known = { ...words, ...nameWordsFrom(words) }
  const heading = headingIn(records, words)
  if (heading) yield* underHeading(records, heading, known)
  else yield* withoutHeading(records, known)
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

/** A longer record is no title. */
const LONGEST_TITLE = 20_000

type Heading = { readonly at: number; readonly columns: Columns }

function headingIn(records: readonly string[], words: PasteWords): Heading | undefined {
  let left = HEADING_WITHIN
  for (const [at, record] of records.entries()) {
    if (isBlank(record)) continue
    const columns = columnsOfHeading(record, words)
    if (columns) return { at, columns }
    left--
    // A heading comes before the first code.
    if (left === 0 || record.length > LONGEST_TITLE || hasCode(record)) {
      return undefined
    }
  }
  return undefined
}

function* underHeading(
  records: readonly string[],
  { at, columns }: Heading,
  words: KnownWords
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
  words: KnownWords
): Generator<PasteStep, void> {
  let conversation = false
  for (const record of records) {
    conversation ||= hasHead(record, words)
    yield NOTHING
  }
  const filled = records.filter((record) => !isBlank(record) && !isSeparatorLine(record))
  const columns = conversation ? undefined : columnsByContent(filled, words)
  const events: PasteEvent[] = []
  for (const message of messagesIn(records, conversation, words)) {
    if (!message) yield NOTHING
    else
      for (const found of eventsOf(message, columns, words)) {
        for (const event of found) events.push(event)
        yield NOTHING
      }
  }
  for (const event of withoutRepeats(events)) {
    yield stepOf(event)
  }
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

function besideIn(record: string, words: KnownWords): PasteStep {
  const plain = plainLine(record)
  const found = searched(plain)
  if (found.codes.length === 0) return { ...NOTHING, texts: [plain] }
  return { ...NOTHING, people: peopleIn(found, words, { owner: '', sender: '' }) }
}
