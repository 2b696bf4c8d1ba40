import { type CodedAnswers, codedAnswersIn, withCode } from './coded-answers.ts'
import type { Device } from './device.ts'
import type { StorageEntry } from './storage-entry.ts'

/**
 * The answers of the visitor, which a page compares with something else, and where they were found.
 */
export type VisitorCode = CodedAnswers & { readonly from: 'link' | 'device' }

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
  const progress = device.read()
  const own = progress && withCode(progress.answers)
  const found = codedAnswersIn(hash) ?? codedAnswersIn(opened.read() ?? '')
  if (found) return { ...found, from: own?.code === found.code ? 'device' : 'link' }
  return own && { ...own, from: 'device' }
}
