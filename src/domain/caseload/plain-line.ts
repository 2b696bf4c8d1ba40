/**
 * Text that is pasted or dropped, made plain: every way to end a line is `\n`, and what nobody sees is gone (a byte-order
 * mark, marks of writing direction, soft hyphens, zero-width spaces). Letters of any script, and emoji, stay as they are.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replace(UNSEEN, '')
}

/** A text as it stands in one line and one field: no line ends, no unseen characters, single spaces, none at the ends. */
export function plainLine(text: string): string {
  return plainText(text)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Joiners (U+200C, U+200D) are no part of this: emoji and some scripts are written with them. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\0]/g
