import { formatCode } from './code.ts'
import { extractCode } from './extract-code.ts'
import { readCode } from './read-code.ts'

/**
 * The code in a text or link, in our own spelling; undefined if it has no valid one. Never throws.
 */
export function normalizeCode(text: string): string | undefined {
  const parsed = readCode(text)
  return parsed.kind === 'ok' ? formatCode(parsed.answers) : undefined
}

/**
 * What stands for a text in the address: its code in our own spelling, or else what should be one, so
 * that a damaged code is not lost. Empty if there is nothing like it.
 */
export function codeForAddress(text: string): string {
  return normalizeCode(text) ?? extractCode(text)
}
