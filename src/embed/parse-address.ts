/** An absolute address as a URL; undefined for anything else. `URL.canParse` would ask the same, but Chrome has it from 120, Safari from 17. */
export function parseAddress(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
