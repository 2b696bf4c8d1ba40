/**
 * The possible separators of columns, the most reliable first: a comma can also be part of a name.
 */
export const SEPARATORS = ['\t', ';', '|', ','] as const

export type Separator = (typeof SEPARATORS)[number]

/**
 * The fields of one line, by RFC 4180 except that a field never holds a line break: a field in
 * quotation marks may hold separators, and two quotation marks stand for one. Quotation marks that
 * are not closed, or are inside a field, are characters like any other, so nothing is lost. Always
 * gives at least one field.
 */
export function parseFields(line: string, separator: Separator): readonly string[] {
  const fields: string[] = []
  let start = 0
  while (start <= line.length) {
    const end = quotedEnd(line, start, separator) ?? endOf(line, start, separator)
    fields.push(unquoted(line.slice(start, end), separator))
    start = end + 1
  }
  return fields
}

/**
 * Whether a field in quotation marks begins in a line and is not closed in it, so that it may go on in
 * the next.
 */
export function opensField(line: string, separator: Separator): boolean {
  if (!line.includes('"')) return false
  let start = 0
  while (start <= line.length) {
    const end = quotedEnd(line, start, separator)
    if (end === undefined && isUnclosed(line, start)) return true
    start = (end ?? endOf(line, start, separator)) + 1
  }
  return false
}

/** Whether a quotation mark at `start` has no single one after it. */
function isUnclosed(line: string, start: number): boolean {
  return line[start] === '"' && /^"(?:[^"]|"")*$/.test(line.slice(start))
}

/**
 * The text as a field of a line: in quotation marks if it needs them for any separator (RFC 4180).
 */
export function formatField(text: string): string {
  return /^[\s"]|[\t;|,"]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The text so that a spreadsheet does not evaluate it as a formula: with an apostrophe in front if
 * it begins with `=`, `+`, `-`, `@` or their full-width forms, also if apostrophes precede these,
 * so that `removeFormulaGuard` restores every text exactly.
 */
export function addFormulaGuard(text: string): string {
  return /^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
}

/** The text without the apostrophe of `addFormulaGuard`; any other text is returned unchanged. */
export function removeFormulaGuard(text: string): string {
  return /^'+[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text
}

function endOf(line: string, start: number, separator: Separator): number {
  const end = line.indexOf(separator, start)
  return end < 0 ? line.length : end
}

/**
 * The end of a field in quotation marks that starts at `start`; undefined if there is no such
 * field, which ends with a quotation mark just before a separator or the end of the line.
 */
function quotedEnd(line: string, start: number, separator: Separator): number | undefined {
  if (line[start] !== '"') return undefined
  let quote = line.indexOf('"', start + 1)
  while (quote !== -1) {
    const next = line[quote + 1]
    if (next === undefined || next === separator) return quote + 1
    if (next !== '"') return undefined
    quote = line.indexOf('"', quote + 2)
  }
  return undefined
}

function unquoted(field: string, separator: Separator): string {
  const quoted = quotedEnd(field, 0, separator) === field.length
  return quoted ? field.slice(1, -1).replaceAll('""', '"') : field
}
