import { parseCode, formatCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import type { Answers } from '#domain/model'
import type { Device } from './device.ts'
import type { StorageEntry } from './storage-entry.ts'

/**
 * The answers of the visitor, which a page compares with something else, and where they were found.
 */
export type VisitorCode = {
  readonly code: string
  readonly answers: Answers
  readonly from: 'link' | 'device'
}

/**
 * The answers of the code in a URL hash, or of the result that this tab has opened last (`opened`), or
 * else those stored on this device; undefined when there are none. Links to roles carry no code, so
 * that a copied address gives nothing away.
 */
export function visitorCode(
  hash: string,
  opened: StorageEntry,
  device: Device
): VisitorCode | undefined {
  for (const text of [extractCode(hash), opened.read() ?? '']) {
    const decoded = parseCode(text)
    if (decoded.kind !== 'ok') continue
    const code = formatCode(decoded.answers)
    const own = device.read()
    const from = own && formatCode(own.answers) === code ? 'device' : 'link'
    return { code, answers: decoded.answers, from }
  }
  const progress = device.read()
  return (
    progress && { code: formatCode(progress.answers), answers: progress.answers, from: 'device' }
  )
}
