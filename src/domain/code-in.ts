/**
 * The part of a text that should be a result code. The text may be the code itself, a whole link, or what stands behind
 * the link's `#`, also when a chat or a host has put something of its own behind it (`?secret=…`, `&utm_source=…`).
 */
export function codeIn(text: string): string {
  const behind = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text
  const [code = ''] = behind.split(/[?&#]/)
  return withoutPercentSigns(code).trim()
}

/** Browsers and chats write spaces, dashes and other letters in a link as `%20`. What is no such thing stays as it is. */
function withoutPercentSigns(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
