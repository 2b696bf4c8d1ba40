import { parseCode, formatCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers } from '#domain/model'
import type { Device } from './device.ts'

/** Answers that a page may show beside something else, and where they come from. */
export type VisitorCode = {
  readonly code: string
  readonly answers: Answers
  readonly from: 'link' | 'device'
}

/** The answers behind the `#` of the address, or else those that this device keeps; undefined where there are none. */
export function visitorCode(hash: string, device: Device): VisitorCode | undefined {
  const decoded = parseCode(extractCode(hash))
  if (decoded.kind === 'ok') return found(decoded.answers, 'link')
  const place = device.read()
  return place && found(place.answers, 'device')
}

function found(answers: Answers, from: VisitorCode['from']): VisitorCode {
  return { code: formatCode(answers), answers, from }
}
