/** What may part the columns of a line, the clearest first: a comma can also stand in a name. */
export const SEPARATORS = ['\t', ';', '|', ','] as const

export type Separator = (typeof SEPARATORS)[number]

/**
 * The fields of one line (RFC 4180, line by line): a field in quotation marks may hold separators, and two quotation marks
 * for one. Quotation marks that do not close, or stand in the middle, are letters like any other: nothing gets lost.
 */
export function parseFields(line: string, separator: Separator): readonly string[] {
  const fields: string[] = []
  let at = 0
  while (at <= line.length) {
    const end = quotedEnd(line, at, separator) ?? endOf(line, at, separator)
    fields.push(unquoted(line.slice(at, end), separator))
    at = end + 1
  }
  return fields
}

/** A field as it is written between separators. */
export function formatField(text: string): string {
  return /^[\s"]|[\t;|,"]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A text that a spreadsheet must not take for a formula: one that begins with `=`, `+`, `-`, `@` gets an apostrophe in
 * front, and so does one that has such apostrophes already, so that `removeFormulaGuard` gives each back as it was.
 */
export function addFormulaGuard(text: string): string {
  return /^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

export function removeFormulaGuard(text: string): string {
  return /^'+[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text
}

function endOf(line: string, from: number, separator: Separator): number {
  const end = line.indexOf(separator, from)
  return end < 0 ? line.length : end
}

/** Where the field that begins with a quotation mark ends; undefined where none closes just before a separator. */
function quotedEnd(line: string, from: number, separator: Separator): number | undefined {
  if (line[from] !== '"') return undefined
  let at = line.indexOf('"', from + 1)
  while (at !== -1) {
    const next = line[at + 1]
    if (next === undefined || next === separator) return at + 1
    if (next !== '"') return undefined
    at = line.indexOf('"', at + 2)
  }
  return undefined
}

function unquoted(field: string, separator: Separator): string {
  const quoted = quotedEnd(field, 0, separator) === field.length
  return quoted ? field.slice(1, -1).replaceAll('""', '"') : field
}
