import { formatCode } from './code.ts'
import { readCode } from './read-code.ts'

/**
 * The code in a text or link, in our own spelling; undefined if it has no valid one. Never throws.
 */
export function normalizeCode(text: string): string | undefined {
  const parsed = readCode(text)
  return parsed.kind === 'ok' ? formatCode(parsed.answers) : undefined
}
