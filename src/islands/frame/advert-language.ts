import type { AdvertLanguage } from '#domain/advert/patterns'

/** The language in which a text is read that shows none by itself, from the code of any language. */
export function advertLanguage(lang: string): AdvertLanguage {
  return lang === 'vi' ? 'vi' : 'en'
}
