import type { AdvertPatterns } from '#domain/advert/patterns'
import { type Advert, createAdvertReader } from '#domain/advert/read-advert'
import { resultOf } from '../../packages/advert-reader/src/result.ts'

/** How fast adverts are read, by the time of the processor, so that other programs count less. */
export type Pace = {
  readonly adverts: number
  /** UTF-8 bytes of titles and texts. */
  readonly bytes: number
  readonly seconds: number
  /** The most memory that the process has had, in bytes. */
  readonly memory: number
}

/** Reads the adverts as the package does, and measures it. Some are read before, to compile the code. */
export function paceOf(patterns: AdvertPatterns, adverts: readonly Advert[]): Pace {
  const read = createAdvertReader(patterns)
  const readAll = (some: readonly Advert[]): void => {
    for (const advert of some) JSON.stringify(resultOf(advert, read(advert)))
  }
  readAll(adverts.slice(0, 200))
  const started = process.cpuUsage()
  readAll(adverts)
  const { user, system } = process.cpuUsage(started)
  return {
    adverts: adverts.length,
    bytes: adverts.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0),
    seconds: (user + system) / 1_000_000,
    memory: process.resourceUsage().maxRSS * 1024
  }
}
