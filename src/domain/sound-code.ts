import { decode, encode } from './code.ts'
import { codeIn } from './code-in.ts'

/** The code in a text or link, as we write codes; undefined where none can be read. Never throws. */
export function soundCode(text: string): string | undefined {
  const decoded = decode(codeIn(text))
  return decoded.kind === 'ok' ? encode(decoded.answers) : undefined
}
