import { normalizeCode } from '#domain/normalize-code'
import { type Around, peopleIn } from './beside.ts'
import type { ColumnNames, Columns } from './columns.ts'
import type { NameWords } from './names.ts'
import { ownersOf } from './owners.ts'
import { type PasteEvent, type PersonEvent, withNames } from './paste-events.ts'
import { plainLine } from './plain-line.ts'
import { quotationsOf } from './quotations.ts'
import { peopleInRow } from './rows.ts'
import type { MessageWords, Said } from './said.ts'
import type { Searched } from './searched.ts'
import { signersOf } from './signatures.ts'

/** The words of `PasteWords`, and what is worked out of them. */
export type KnownWords = ColumnNames &
  NameWords &
  MessageWords & {
    readonly from: readonly string[]
  }

/** A line of a message. */
export type MessageLine = {
  /** As it was pasted. */
  readonly record: string
  /** Without marks of quotations and the head of the message. */
  readonly line: string
  readonly found: Searched
  /** What the line says; undefined if it holds a code. */
  readonly said: Said | undefined
  /** Whether the line quotes another message. */
  readonly quoted: boolean
  /** Whether a blank line comes before. */
  readonly gap: boolean
}

/** The lines that one person has written; of a text without senders, all lines. */
export type Message = { readonly sender: string; readonly lines: readonly MessageLine[] }

/**
 * What a message adds to a paste, with the names that its lines give to the codes in other lines. Yields
 * nothing after each line, so that the caller can pause, and everything at the end.
 */
export function* eventsOf(
  { sender, lines }: Message,
  columns: Columns | undefined,
  words: KnownWords
): Generator<readonly PasteEvent[], void> {
  const { owners, fields } = ownersOf(lines)
  const { signers, signatures } = signersOf(sender === '' ? lines : [])
  const quotations = quotationsOf(lines)
  const events: PasteEvent[] = []
  for (const [at, line] of lines.entries()) {
    yield []
    const quotation = quotations.get(at)
    if (line.said) {
      const named = sender === '' && quotation === undefined && !fields.has(at)
      events.push(textOf(line, named && !signatures.has(at) ? line.said.name : ''))
      continue
    }
    const owner = owners[at] || (quotation ?? '')
    const around = { owner, sender: signers[at] ?? sender }
    const people = peopleOf(line, columns, words, around)
    const quoted = line.quoted || quotation !== undefined
    const pair = people.length === 2 ? at : undefined
    for (const person of people) events.push({ ...person, quoted, pair })
  }
  yield withNames(events, quotations.size > 0)
}

function textOf({ record }: MessageLine, name: string): PasteEvent {
  return { kind: 'text', text: plainLine(record), name }
}

function peopleOf(
  { line, found }: MessageLine,
  columns: Columns | undefined,
  words: KnownWords,
  around: Around
): readonly Omit<PersonEvent, 'quoted' | 'pair'>[] {
  const inRow = columns && peopleInRow(line, found, columns, words)
  const bare = found.codes.some(({ code }) => line.trim() === code)
  return (inRow ?? peopleIn(found, words, around)).map((person) => ({
    kind: 'person',
    line: { ...person, nickname: person.nickname || around.owner || around.sender },
    code: normalizeCode(person.code) ?? person.code,
    bare
  }))
}
