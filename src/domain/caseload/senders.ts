/** Who wrote a line of a chat or mail, as its head says, and what is left of the line. */
export type Head = {
  readonly sender: string
  /** The text after the head; empty if the message begins on the next line. */
  readonly rest: string
}

/**
 * The head of a message that a line begins with, as chat programs copy and export them, or the sender
 * in the head of a mail. `fromLabels` are the words before the sender of a mail, in lower case.
 * Undefined for any other line. Never throws.
 */
export function headOf(line: string, fromLabels: readonly string[]): Head | undefined {
  if (line.length > LONGEST || !/\d[:h]\d|:(?:\s|$)/.test(line)) return undefined
  return mailHead(line, fromLabels) ?? quotedHead(line) ?? chatHead(line)
}

/** Heads are short, but a message can follow in the same line. */
const LONGEST = 1000

/** A time of day, with seconds or without, and the words for the halves of the day. */
const TIME = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH|sáng|chiều|tối))?`
/** Dates, weekdays and names of months around a time. */
const AROUND = String.raw`[\p{L}\d\s,./-]{0,32}?`
const STAMP = `${AROUND}${TIME}${AROUND}`
const NAME = String.raw`[^:<>\[\]]{1,60}?`

/** WhatsApp, Zalo: `[10:45, 30/11/2026] Name: text`, also without brackets and with a hyphen. */
const BEFORE = new RegExp(
  String.raw`^(?:\[${STAMP}\]|\d[\d/.-]*,? ${TIME} [-–])\s*(${NAME}):(?:\s(.*))?$`,
  'u'
)
/** Teams: `[10:45] Name`, with the text on the next line. */
const ABOVE = new RegExp(String.raw`^\[${STAMP}\]\s*(${NAME})$`, 'u')
/** Telegram and others: `Name, [30.11.2026 10:45]` or `Name 10:45`, with the text on the next line. */
const AFTER = new RegExp(
  String.raw`^(\p{L}${NAME}),?\s+(?:\[${STAMP}\]|\(${STAMP}\)|(?:\d[\d/.-]*,? )?${TIME}):?$`,
  'u'
)

function chatHead(line: string): Head | undefined {
  const before = BEFORE.exec(line)
  if (before) return { sender: plain(before[1]), rest: before[2] ?? '' }
  const alone = ABOVE.exec(line) ?? AFTER.exec(line)
  return alone ? { sender: plain(alone[1]), rest: '' } : undefined
}

/** `From: Name <address>`, in the words of a mail program. */
function mailHead(line: string, fromLabels: readonly string[]): Head | undefined {
  const [, label = '', sender = ''] = /^\s*\*?([\p{L}\s]{2,20})\*?:\*?\s*(\S.*)$/u.exec(line) ?? []
  if (!fromLabels.includes(label.trim().toLowerCase())) return undefined
  return { sender: nameOf(sender), rest: '' }
}

/** The line above a quotation, such as `On 30 Nov 2026 at 10:45, Name <address> wrote:`. */
function quotedHead(line: string): Head | undefined {
  const found =
    /^(?:.*?(?:\d{1,2}:\d{2}(?:\s?[AP]M)?,?|\d,)\s)?([^<>,]{1,60}?)\s*<[^<>@\s]+@[^<>@\s]+>.{0,20}:$/u.exec(
      line
    )
  return found ? { sender: plain(found[1]), rest: '' } : undefined
}

/** The name in `"Name" <address>`, or all of it if there is no name. */
function nameOf(sender: string): string {
  const name = plain(sender.replace(/[<[(]?(?:mailto:)?[^\s<>@]+@[^\s<>@]+[>\])]?/g, ''))
  return name || plain(sender.replace(/[<>[\]]/g, ''))
}

function plain(text = ''): string {
  return text.replace(/^[\s~*"']+|[\s*"',]+$/gu, '')
}
