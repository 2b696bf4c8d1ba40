/**
 * Parses an absolute address. Returns undefined for anything else. `URL.canParse` would do as a
 * check, but Chrome supports it only from 120 and Safari from 17.
 */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
