import type { KnownWords, Message, MessageLine } from './messages.ts'
import { nameIn } from './names.ts'
import { plainLine } from './plain-line.ts'
import { saidIn } from './said.ts'
import { hasCode, searched } from './searched.ts'
import { type Head, headOf } from './senders.ts'

/**
 * The messages in the records of a text; all lines are one message if the text is no `conversation`.
 * Yields undefined after each record, and a message where it ends.
 */
export function* messagesIn(
  records: readonly string[],
  conversation: boolean,
  words: KnownWords
): Generator<Message | undefined, void> {
  let sender = ''
  let lines: MessageLine[] = []
  let gap = false
  // Who has written a message that quotes a head.
  let outer: string | undefined
  for (const [at, record] of records.entries()) {
    const line = withoutQuoteMarks(record)
    const head = conversation
      ? (headIn(line, words) ?? headAbove(line, records[at + 1] ?? '', words))
      : undefined
    const quoted = line !== record
    const resumed = !quoted && !isBlank(line) ? outer : undefined
    const writer = head?.sender ?? resumed
    if (writer !== undefined) {
      yield { sender, lines }
      lines = []
      outer = quoted ? (outer ?? sender) : undefined
      sender = writer
    }
    const rest = head ? head.rest : line
    if (isBlank(rest) || isSeparatorLine(rest)) gap = true
    else {
      lines.push({ ...lineOf(rest, words), record, quoted, gap })
      gap = false
    }
    yield undefined
  }
  yield { sender, lines }
}

function lineOf(line: string, words: KnownWords): Pick<MessageLine, 'line' | 'found' | 'said'> {
  const found = searched(plainLine(line))
  return { line, found, said: found.codes.length > 0 ? undefined : saidIn(line, words) }
}

/** Whether a record is, or begins with, the head of a message. */
export function hasHead(record: string, words: KnownWords): boolean {
  return headIn(withoutQuoteMarks(record), words) !== undefined
}

/**
 * The head of a message, unless its sender is a code, or a word of a sentence as in “Date 30/11 10:45”.
 */
function headIn(line: string, words: KnownWords): Head | undefined {
  const head = headOf(line, words.from, words.stamps)
  if (!head || hasCode(head.sender)) return undefined
  const named = head.sender.includes('@') || nameIn(head.sender, words) !== ''
  return head.sure || named ? head : undefined
}

/** The head of a message in two lines: a name, and below it a time. */
function headAbove(line: string, next: string, words: KnownWords): Head | undefined {
  const time = next.trim()
  if (!/\d[:h]\d/.test(time) || !words.stamps.is(time)) return undefined
  const sender = nameIn(line, words)
  return /^\p{Lu}/u.test(sender) ? { sender, rest: '', sure: false } : undefined
}

/** Mail programs set `>` before each line that they quote. */
function withoutQuoteMarks(record: string): string {
  return record.replace(/^(?:\s*>)+\s?/, '')
}

/** Whether a line only names the separator, as in `sep=;`, which spreadsheets may write first. */
export function isSeparatorLine(line: string): boolean {
  return /^sep=.$/i.test(line.trim())
}

/**
 * Whether a record has only spaces, separators and control characters, as some programs leave behind.
 */
export function isBlank(record: string): boolean {
  return /^[\s;|,"\p{Cc}]*$/u.test(record)
}
