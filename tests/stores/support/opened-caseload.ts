import { PASTE_WORDS } from '../../domain/support/paste-words.ts'
import { createCaseload } from '#stores/caseload'
import { realModel } from '../../domain/support/real-model.ts'
import { type MemoryStorage, memoryStorage } from './memory-caseload-storage.ts'

/** Three valid result codes. */
export const A = '11MA-0HK2-FY9S-PX4K-HJ'
export const B = '14Q8-0K4N-XZVA-NRPW-ZK'
export const C = '14YS-18MB-3C78-JY9C-EK'

/** The day on which everybody is added. */
export const TODAY = '2026-11-30'

/**
 * A caseload whose clock advances by 5 ms per call of `now`, so that three lines fill a slice of 12
 * ms.
 */
export function opened(storage: MemoryStorage = memoryStorage(), onPause: () => void = () => {}) {
  let time = 0
  let pauses = 0
  const caseload = createCaseload({
    model: realModel,
    words: PASTE_WORDS,
    storage,
    now: () => {
      time += 5
      return time
    },
    today: () => TODAY,
    pause: async () => {
      pauses++
      onPause()
    }
  })
  const people = () => caseload.$people.get().map(({ line, kind }) => [line.nickname, kind])
  return { caseload, storage, people, pauses: () => pauses }
}
