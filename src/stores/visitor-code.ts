import { parseCode, formatCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers } from '#domain/model'
import type { Device } from './device.ts'

/**
 * The answers of the visitor, which a page compares with something else, and where they were found.
 */
export type VisitorCode = {
  readonly code: string
  readonly answers: Answers
  readonly from: 'link' | 'device'
}

/**
 * The answers of the code in a URL hash, or else those stored on this device; undefined when there
 * are none.
 */
export function visitorCode(hash: string, device: Device): VisitorCode | undefined {
  const decoded = parseCode(extractCode(hash))
  if (decoded.kind === 'ok') return found(decoded.answers, 'link')
  const progress = device.read()
  return progress && found(progress.answers, 'device')
}

function found(answers: Answers, from: VisitorCode['from']): VisitorCode {
  return { code: formatCode(answers), answers, from }
}
