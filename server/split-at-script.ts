/**
 * Cuts a document in two before its last script that runs, so that the second half can come
 * later. Without such a script the second half is empty.
 */
export function splitBeforeLastScript(html: string): [before: string, rest: string] {
  const starts = [...html.matchAll(scriptElement)]
    .filter(([, attributes = '']) => runs(attributes))
    .map(({ index }) => index)
  const cut = starts.at(-1) ?? html.length
  return [html.slice(0, cut), html.slice(cut)]
}

/** A whole element: the text `<script` inside of a script is not the start of another. */
const scriptElement = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/script\s*>/gi

/** A script without a type runs, and so does a module; JSON and other data don't. */
function runs(attributes: string): boolean {
  const type = /(?:^|\s)type\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase()
  return type === undefined || ['', 'module', 'text/javascript'].includes(type)
}
