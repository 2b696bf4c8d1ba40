/** A line of a server's configuration that sets a header for some paths. */
export type HeaderLine = {
  readonly name: string
  readonly value: string
  readonly appliesTo: (path: string) => boolean
}

/**
 * The headers that lines set for a path, with names in lower case. Throws when two lines set the same
 * header, because servers differ in what they then send.
 */
export function headersOf(lines: readonly HeaderLine[], path: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const { name, value } of lines.filter(({ appliesTo }) => appliesTo(path))) {
    const key = name.toLowerCase()
    if (headers.has(key)) {
      throw new Error(`${path}: two lines set ${name}. Let the second apply to other paths only.`)
    }
    headers.set(key, value)
  }
  return headers
}
