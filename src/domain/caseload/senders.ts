import { type Stamps, TIME } from './stamps.ts'

/** Who wrote a line of a chat or mail, as its head says, and what is left of the line. */
export type Head = {
  readonly sender: string
  /** The text after the head; empty if the message begins on the next line. */
  readonly rest: string
  /** Whether nothing else has this form; otherwise the sender must be a name. */
  readonly sure: boolean
}

/**
 * The head of a message that a line begins with, as chat programs copy and export them, or the sender
 * in the head of a mail. `fromLabels` are the words before the sender of a mail, in lower case.
 * Undefined for any other line. Never throws.
 */
export function headOf(
  line: string,
  fromLabels: readonly string[],
  stamps: Stamps
): Head | undefined {
  if (line.length > LONGEST || isLongBracket(line)) return undefined
  const timed = /\d[:h]\d|:(?:\s|$)/.test(line)
  const sure = timed
    ? (mailHead(line, fromLabels) ?? quotedHead(line) ?? chatHead(line))
    : undefined
  return sure ?? stampedHead(line, stamps)
}

/** Whether a line begins with a bracket that holds more than a time. */
function isLongBracket(line: string): boolean {
  return line.startsWith('[') && !line.slice(0, LONGEST_BRACKET).includes(']')
}

const LONGEST_BRACKET = 60

/** Heads are short, but a message can follow in the same line. */
const LONGEST = 1000

/** Dates, weekdays and names of months around a time. */
const AROUND = String.raw`[\p{L}\d\s,./-]{0,32}?`
const STAMP = `${AROUND}${TIME}${AROUND}`
const NAME = String.raw`[^:<>\[\]]{1,60}?`

/** WhatsApp, Zalo: `[10:45, 30/11/2026] Name: text`, also without brackets and with a hyphen. */
const BEFORE = new RegExp(
  String.raw`^(?:\[${STAMP}\]|(?:\d[\d/.-]*,? ${TIME}|${TIME},? \d[\d/.-]*) [-–])\s*(${NAME}):(?:\s(.*))?$`,
  'u'
)
/** Teams: `[10:45] Name`, with the text on the next line. */
const ABOVE = new RegExp(String.raw`^\[${STAMP}\]\s*(${NAME})$`, 'u')
/** Telegram: `Name, [30.11.2026 10:45]`, with the text on the next line. */
const TELEGRAM = new RegExp(String.raw`^(${NAME}),\s+\[${STAMP}\]:?$`, 'u')
/** Discord: `Name — yesterday at 10:45` and others: `Name (10:45)`, with the text on the next line. */
const AFTER = new RegExp(String.raw`^(\p{L}${NAME}),?\s+(?:\(${STAMP}\)|[—–]\s+${STAMP}):?$`, 'u')
/** A head without a text is no longer than a name and a time. */
const LONGEST_ALONE = 120

function chatHead(line: string): Head | undefined {
  const before = BEFORE.exec(line)
  if (before) return { sender: plain(before[1]), rest: before[2] ?? '', sure: true }
  if (line.length > LONGEST_ALONE) return undefined
  const sure = ABOVE.exec(line) ?? TELEGRAM.exec(line)
  const alone = sure ?? AFTER.exec(line)
  return alone ? { sender: plain(alone[1]), rest: '', sure: sure !== null } : undefined
}

/**
 * Others: `Name 10:45` or `Name, yesterday`, with the text on the next line. Without a time of day, each
 * word of the name must have a capital, because sentences end in such words, too.
 */
function stampedHead(line: string, stamps: Stamps): Head | undefined {
  const sender = stamps.is(line) ? '' : plain(stamps.before(line))
  const named = /\d[:h]\d/.test(line) ? NAMED : CAPITALS
  return named.test(sender) ? { sender, rest: '', sure: false } : undefined
}

const NAMED = new RegExp(String.raw`^\p{L}${NAME}$`, 'u')
const CAPITALS = /^\p{Lu}[^\s:<>,]*(?: [\p{Lu}\p{N}][^\s:<>,]*){0,5}$/u

/** `From: Name <address>`, in the words of a mail program. */
function mailHead(line: string, fromLabels: readonly string[]): Head | undefined {
  const [, label = '', sender = ''] = /^\s*\*?([\p{L}\s]{2,20})\*?:\*?\s*(\S.*)$/u.exec(line) ?? []
  if (!fromLabels.includes(label.trim().toLowerCase())) return undefined
  return { sender: nameOf(sender), rest: '', sure: true }
}

/** The line above a quotation, such as `On 30 Nov 2026 at 10:45, Name <address> wrote:`. */
function quotedHead(line: string): Head | undefined {
  const found =
    /^(?:.*(?:\d{1,2}:\d{2}(?:\s?(?:[AP]M|SA|CH))?,?|\d,)\s)?([^<>,]{1,60}?)\s*<[^<>@\s]+@[^<>@\s]+>.{0,20}:$/u.exec(
      line
    )
  return found ? { sender: plain(found[1]), rest: '', sure: false } : undefined
}

/** The name in `"Name" <address>`, or all of it if there is no name. */
function nameOf(sender: string): string {
  const name = plain(sender.replace(/[<[(]?(?:mailto:)?[^\s<>@]+@[^\s<>@]+[>\])]?/g, ''))
  return name || plain(sender.replace(/[<>[\]]/g, ''))
}

function plain(text = ''): string {
  return text.replace(/^[\s~*"']+|[\s*"',–—-]+$/gu, '')
}
