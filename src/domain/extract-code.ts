/**
 * The part of a text that should be a result code, not yet parsed; empty if there is none. The text
 * may be a code, a link, or a link's URL fragment. Parameters that a chat program or another site
 * appends (`?secret=…`, `&utm_source=…`) are removed, and so are quotation marks or a full stop of
 * a sentence around it. Never throws.
 */
export function extractCode(text: string): string {
  // In a text with a `#`, a part with a slash is the address of the page.
  const parts = percentDecode(text).split('#').map(plainPart)
  return parts.find((part) => part !== '' && (parts.length === 1 || !part.includes('/'))) ?? ''
}

function plainPart(part: string): string {
  return withoutEnclosingMarks(part.replace(/[?&].*/s, ''))
}

/** The text without spaces, quotation marks, brackets and punctuation of a sentence at its ends. */
export function withoutEnclosingMarks(part: string): string {
  return part.replace(/^[\s"'“‘«([]+|[\s"'”’»)\].,;]+$/g, '')
}

/**
 * The text with percent-encoding decoded: browsers and chat programs write a space in a link as
 * `%20`. A text that is not valid percent-encoding is returned unchanged.
 */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
