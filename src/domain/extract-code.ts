/**
 * The part of a text that should be a result code. The text may be the code itself, a whole link, or what stands behind
 * the link's `#`, also when a chat or a host has put something of its own behind it (`?secret=…`, `&utm_source=…`), and
 * when a sentence has put quotes or a full stop about it.
 */
export function extractCode(text: string): string {
  const parts = percentDecode(text).split('#').map(plainPart)
  return parts.find((part) => part !== '' && (parts.length === 1 || !part.includes('/'))) ?? ''
}

function plainPart(part: string): string {
  return withoutEnclosingMarks(part.replace(/[?&].*/s, ''))
}

/** A part of a link without the quotes, brackets and full stops that a sentence has put about it. */
export function withoutEnclosingMarks(part: string): string {
  return part.replace(/^[\s"'“‘«([]+|[\s"'”’»)\].,;]+$/g, '')
}

/** Browsers and chats write spaces, dashes and other letters in a link as `%20`. What is no such thing stays as it is. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
