/**
 * Splits an HTML document before its last executable script, so that a server can send the second
 * part later. The second part is empty when there is no such script.
 */
export function splitBeforeLastScript(html: string): [before: string, rest: string] {
  const starts = [...html.matchAll(scriptElement)]
    .filter(([, attributes = '']) => runs(attributes))
    .map(({ index }) => index)
  const start = starts.at(-1) ?? html.length
  return [html.slice(0, start), html.slice(start)]
}

/** Matches whole script elements, because a script can contain the text `<script` itself. */
const scriptElement = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/script\s*>/gi

/**
 * Whether a script with these attributes is executed: it has no type, or the type of a script, not
 * of data.
 */
function runs(attributes: string): boolean {
  const type = /(?:^|\s)type\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase()
  return type === undefined || ['', 'module', 'text/javascript'].includes(type)
}
