import { type ParsedCode, parseCode } from './code.ts'
import { extractCode, percentDecode } from './extract-code.ts'
import { findCodes } from './find-codes.ts'

/**
 * The code in a text that somebody typed, pasted or followed: a code, a link, a URL fragment or a
 * sentence with a code in it. All readers of a single code use this. A short code must stand alone,
 * because in running text it may be a name. Never throws.
 */
export function readCode(text: string): ParsedCode {
  const whole = parseCode(extractCode(text))
  if (whole.kind === 'ok' || whole.kind === 'newer') return whole
  const [found] = findCodes(
    percentDecode(text)
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
  )
  return found ?? whole
}
