const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * A text as base64url of its UTF-8, without padding (RFC 4648, section 5): a third of what percent signs make of Vietnamese.
 * The text must hold no half of a surrogate pair.
 */
export function encodeBase64(text: string): string {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
  let characters = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = Array.from(bytes.slice(at, at + 3), (byte) =>
      byte.charCodeAt(0)
    )
    const four = [one >> 2, (one << 4) | (two >> 4), (two << 2) | (three >> 6), three]
    const whole = four.map((six) => CHARACTERS.charAt(six & 63)).join('')
    characters += whole.slice(0, bytes.length - at + 1)
  }
  return characters
}

/** The text that `encodeBase64` wrote. What is no such thing comes out as some text or none; never throws. */
export function decodeBase64(characters: string): string {
  let bits = 0
  let bytes = ''
  for (const [at, character] of Array.from(characters).entries()) {
    bits = ((bits << 6) | CHARACTERS.indexOf(character)) & 0xffff
    const left = (at * 6 + 6) % 8
    // A sign ends a byte unless it is the first of four.
    if (at % 4 > 0) bytes += `%${((bits >> left) & 255).toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(bytes)
  } catch {
    return ''
  }
}
