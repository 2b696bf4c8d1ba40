import { parseCode, formatCode } from './code.ts'
import { extractCode } from './extract-code.ts'

/**
 * The code in a text or link, in our own spelling; undefined if it has no valid one. Never throws.
 */
export function normalizeCode(text: string): string | undefined {
  const parsed = parseCode(extractCode(text))
  return parsed.kind === 'ok' ? formatCode(parsed.answers) : undefined
}
