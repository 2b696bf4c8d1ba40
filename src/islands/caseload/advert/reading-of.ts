import type { KnownPatterns } from '#domain/advert/patterns'
import { type AdvertReading, createAdvertReader } from '#domain/advert/read-advert'
import type { PastedAdvert } from '#stores/adverts'

const readers = new WeakMap<KnownPatterns, ReturnType<typeof createAdvertReader>>()
const readings = new WeakMap<PastedAdvert, AdvertReading>()

/** Reads an advert once, however often its sheet is rendered. */
export function readingOf(advert: PastedAdvert, patterns: KnownPatterns): AdvertReading {
  const reader = readers.get(patterns) ?? createAdvertReader(patterns)
  readers.set(patterns, reader)
  const reading = readings.get(advert) ?? reader(advert)
  readings.set(advert, reading)
  return reading
}
