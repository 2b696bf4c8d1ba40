import { encodeBase64, decodeBase64 } from './base64.ts'
import { extractInviteParameter } from './invite-parameter.ts'

/** What a counsellor asks a client with a link: everything is somebody else's words, written and read as plain text. */
export type Invitation = {
  /** Who invites; empty where they gave no name. */
  readonly from: string
  /** A few lines to the client; may be empty. */
  readonly note: string
  /** The one e-mail address that the code may be sent to; empty where there is none. */
  readonly mail: string
  /** The client is shown the code first, and the verdict only when they ask for it. */
  readonly codeFirst: boolean
}

/** What is found in an address. */
export type ParsedInvitation =
  | { readonly kind: 'none' }
  /** `written` is what stood there, for passing it on. */
  | { readonly kind: 'ok'; readonly invitation: Invitation; readonly written: string }
  /** Cut off or changed on its way. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of this site. */
  | { readonly kind: 'newer' }

/** How many characters there may be of each. */
export const MOST_CHARACTERS = { from: 60, note: 280, mail: 100 } as const

const MOST_LINES = 6

/** Stands first in what is written. Every later version ends in the same two check letters, so that it is not taken for damaged. */
const VERSION = '1'

/** An invitation as it stands behind `#invite=`: the version, the texts, two check letters. */
export function formatInvitation(invitation: Invitation): string {
  const { from, mail, codeFirst, note } = cleanInvitation(invitation)
  const written = VERSION + encodeBase64([from, mail, codeFirst ? 'code' : '', note].join('\n'))
  return written + checkOf(written)
}

/** The invitation behind a link's `#`, whatever else stands there. Never throws. */
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

/** An invitation with nothing in it that could pass for something else: no hidden signs, no more than fits, one plain address. */
export function cleanInvitation({ from, note, mail, codeFirst }: Invitation): Invitation {
  return { from: cleanName(from), note: cleanNote(note), mail: plainAddress(mail), codeFirst }
}

/** One line, without signs that can't be seen. */
function cleanLine(text: string): string {
  const seen = text
    .replace(/[\s\p{Z}]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
  return seen.replace(/ +/g, ' ').trim()
}

/** The lines of a note as they are counted and shown. What is beyond the sixth joins it. */
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

/** How many characters somebody would count: an emoji is one, whatever a computer makes of it. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/** A simple e-mail address; empty for anything else, because half an address may be somebody else's. */
export function plainAddress(text: string): string {
  const address = text.trim()
  const simple = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z\d-]*[a-z][a-z\d-]*$/i
  return address.length <= MOST_CHARACTERS.mail && simple.test(address) ? address : ''
}

function cleanName(text: string): string {
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
 * Two letters that tell whether a text is whole. They find every single wrong sign, and a text that was cut off in all but
 * one of 2,704 cases: 31 and 2,704 = 52 × 52 have no factor in common. Letters only: chats take a `-` or `_` at the end of
 * a link for no part of it.
 */
function checkOf(text: string): string {
  let sum = 0
  for (const character of text)
    sum = (sum * 31 + character.charCodeAt(0)) % LETTERS.length ** CHECK_LETTERS
  return LETTERS.charAt(Math.floor(sum / LETTERS.length)) + LETTERS.charAt(sum % LETTERS.length)
}
