/**
 * A text that was pasted or dropped, with every kind of line break as `\n`, and without invisible
 * characters (byte-order marks, direction marks, soft hyphens, zero-width spaces). Letters of any
 * script, and emoji, do not change.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replace(UNSEEN, '')
}

/**
 * The text as one line in NFC: without invisible characters, with single spaces for line breaks,
 * control characters and white space, and without spaces at the ends.
 */
export function plainLine(text: string): string {
  return plainText(text)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Without the joiners U+200C and U+200D, which emoji and some scripts need. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\0]/g
