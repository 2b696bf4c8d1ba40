/** Headers for every path that matches the pattern. */
export type HeaderRule = { pattern: string; headers: ReadonlyArray<readonly [string, string]> }

/**
 * Parses a `_headers` file in the format of Netlify and Cloudflare Pages: a path pattern at the
 * start of a line, followed by its headers in indented lines `Name: value`. Throws at a line that
 * is neither, with its number.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line)
    const current = rules.at(-1)
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] })
    else if (header?.[1] && header[2] && current) current.headers.push([header[1], header[2]])
    else {
      throw new Error(
        `_headers, line ${index + 1}: expected a path, or "Name: value" indented below one; found: ${line}`
      )
    }
  }
  return rules
}

/**
 * The headers for a path, with names in lower case. When several rules set the same header, the
 * values are joined by commas, as on Cloudflare. Browsers then enforce both of two
 * Content-Security-Policies.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const joined = new Map<string, string>()
  for (const { headers } of rules.filter((rule) => matches(path, rule.pattern))) {
    for (const [name, value] of headers) {
      const key = name.toLowerCase()
      const earlier = joined.get(key)
      joined.set(key, earlier === undefined ? value : `${earlier}, ${value}`)
    }
  }
  return joined
}

/** Whether a path matches a pattern: `*` matches any text, `:name` one segment of the path. */
function matches(path: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${expression}$`).test(path)
}
