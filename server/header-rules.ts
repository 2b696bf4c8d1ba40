/** Headers for every path that fits the pattern. */
export type HeaderRule = { pattern: string; headers: ReadonlyArray<readonly [string, string]> }

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path at the start of a line,
 * under it, indented, its `Name: value` lines. Throws at a line that is neither.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line)
    const current = rules.at(-1)
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] })
    else if (header?.[1] && header[2] && current) current.headers.push([header[1], header[2]])
    else throw new Error(`_headers, line ${index + 1}: neither a path nor "Name: value": ${line}`)
  }
  return rules
}

/**
 * The headers for a path, names in lower case. Where two rules set the same header, the values
 * are joined by a comma, as Cloudflare does: of two Content-Security-Policies **both** hold.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { headers } of rules.filter((rule) => fits(path, rule.pattern))) {
    for (const [name, value] of headers) {
      const key = name.toLowerCase()
      const before = found.get(key)
      found.set(key, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return found
}

/** `*` stands for anything, `:name` for one folder or file name. */
function fits(path: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${expression}$`).test(path)
}
