import { encodeBase64, decodeBase64 } from './base64.ts'
import { extractInviteParameter } from './invite-parameter.ts'

/**
 * What a counsellor writes to a client in a link. Everybody can write such a link, so its texts are
 * untrusted.
 */
export type Invitation = {
  /** The counsellor's name; may be empty. */
  readonly from: string
  /** A few lines to the client; may be empty. */
  readonly note: string
  /** The e-mail address to send the code to; may be empty. */
  readonly mail: string
  /** The client is shown the code first, and the verdict only when they ask for it. */
  readonly codeFirst: boolean
}

/** The result of looking for an invitation in a URL fragment. */
export type ParsedInvitation =
  | { readonly kind: 'none' }
  /** `written` is the value of the parameter, to put into further links. */
  | { readonly kind: 'ok'; readonly invitation: Invitation; readonly written: string }
  /** Cut off or changed, for example by a chat program. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of this site. */
  | { readonly kind: 'newer' }

/** The highest number of characters of each text; longer ones are cut, except the address. */
export const MOST_CHARACTERS = { from: 60, note: 280, mail: 100 } as const

const MOST_LINES = 6

/**
 * The first character of the parameter. Every later version must end in the same two check letters,
 * so that this one can tell it from a damaged one.
 */
const VERSION = '1'

/**
 * The value of the `invite` parameter: the version, the cleaned texts in base64url, one to a line,
 * and two check letters.
 */
export function formatInvitation(invitation: Invitation): string {
  const { from, mail, codeFirst, note } = cleanInvitation(invitation)
  const written = VERSION + encodeBase64([from, mail, codeFirst ? 'code' : '', note].join('\n'))
  return written + checkOf(written)
}

/**
 * The invitation in a URL fragment, which may hold other parameters. Its texts are cleaned, because
 * somebody may have written them into the link by hand. Never throws.
 */
export function parseInvitation(hash: string): ParsedInvitation {
  const written = extractInviteParameter(hash)
  if (written === undefined) return { kind: 'none' }
  const text = written.slice(0, -CHECK_LETTERS)
  if (text + checkOf(text) !== written) return { kind: 'damaged' }
  if (!text.startsWith(VERSION)) return { kind: text === '' ? 'damaged' : 'newer' }
  const [from = '', mail = '', order, ...lines] = decodeBase64(text.slice(VERSION.length)).split(
    '\n'
  )
  const note = lines.join('\n')
  return {
    kind: 'ok',
    invitation: cleanInvitation({ from, mail, note, codeFirst: order === 'code' }),
    written
  }
}

/**
 * The invitation with clean texts: no control or invisible characters, no more characters and lines
 * than allowed, and one simple address or none. Cleaning a second time changes nothing.
 */
export function cleanInvitation({ from, note, mail, codeFirst }: Invitation): Invitation {
  return { from: cleanName(from), note: cleanNote(note), mail: plainAddress(mail), codeFirst }
}

/**
 * One line in NFC, with single spaces, without control, format and surrogate characters. At most
 * three combining marks stay on a letter, because a stack of marks covers the lines above and
 * below.
 */
function cleanLine(text: string): string {
  const seen = text
    .replace(/[\s\p{Z}]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
  return seen.replace(/ +/g, ' ').trim()
}

/**
 * A note as it is counted and shown: clean lines, six at most. Further lines are joined to the
 * sixth.
 */
export function cleanLines(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
  const last = lines.slice(MOST_LINES - 1).filter((line) => line !== '')
  return [...lines.slice(0, MOST_LINES - 1), ...(last.length > 0 ? [last.join(' ')] : [])].join(
    '\n'
  )
}

/** The number of Unicode code points, so that a simple emoji counts as one character. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/**
 * The text without surrounding spaces if it is one simple ASCII e-mail address of up to 100
 * characters, else an empty text. It is never cut: half an address may belong to somebody else.
 */
export function plainAddress(text: string): string {
  const address = text.trim()
  const simple = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z\d-]*[a-z][a-z\d-]*$/i
  return address.length <= MOST_CHARACTERS.mail && simple.test(address) ? address : ''
}

/** A name as it is shown and sent: one line of 60 characters at most. */
export function cleanName(text: string): string {
  return cut(cleanLine(text), MOST_CHARACTERS.from)
}

function cleanNote(text: string): string {
  return cut(cleanLines(text), MOST_CHARACTERS.note)
}

function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').trim()
}

const CHECK_LETTERS = 2
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * Two check letters for a text of base64url characters. They detect every single wrong character,
 * because 31 and 2,704 = 52 × 52 have no common factor, and a text that was cut off in all but one
 * of 2,704 cases. They are letters because chat programs leave a `-` or `_` at the end out of a
 * link.
 */
function checkOf(text: string): string {
  let sum = 0
  for (const character of text)
    sum = (sum * 31 + character.charCodeAt(0)) % LETTERS.length ** CHECK_LETTERS
  return LETTERS.charAt(Math.floor(sum / LETTERS.length)) + LETTERS.charAt(sum % LETTERS.length)
}
