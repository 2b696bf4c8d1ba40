import type { AdvertExample } from '#content-reader/read-adverts'
import type { AdvertLanguage } from '#domain/advert/patterns'
import { createAdvertReader } from '#domain/advert/read-advert'
import { content } from '../../content/support/real-content.ts'

/** Reads adverts with the patterns of the site. */
export const readAdvert = createAdvertReader(content.advertPatterns)

/** The adverts that we invented. */
export const ADVERTS: Readonly<Record<AdvertLanguage, readonly AdvertExample[]>> = {
  en: content.languages.en.adverts,
  vi: content.languages.vi.adverts
}

/** All of them, with their names. */
export const ALL_ADVERTS = [...ADVERTS.en, ...ADVERTS.vi].map(
  (advert, at) => [`${at < ADVERTS.en.length ? 'en' : 'vi'} ${advert.id}`, advert] as const
)
