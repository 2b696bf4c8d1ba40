import type { AskedAdvert, HostReading } from '#embed/advert-messages'
import type { Advert, AdvertReading } from '#domain/advert/read-advert'

/**
 * The adverts of a host in the form in which they are read. A text that shows no language by itself is
 * read in English unless its element is Vietnamese.
 */
export function toAdverts(asked: readonly AskedAdvert[]): readonly Advert[] {
  return asked.map(({ title, text, lang }) => ({
    title,
    text,
    language: lang === 'vi' ? 'vi' : 'en'
  }))
}

/** What the host is told about adverts: it depends on their texts alone. */
export function toHostReadings(
  asked: readonly AskedAdvert[],
  readings: readonly AdvertReading[]
): readonly HostReading[] {
  return readings.map(({ verdict, scale: { strength, range } }, at) => {
    const [low, high] = range
    return { key: asked[at]?.key ?? 0, side: verdict.kind, strength, low, high }
  })
}
