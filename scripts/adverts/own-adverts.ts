import type { Content } from '#content-reader/read-content'
import type { AdvertLanguage } from '#domain/advert/patterns'
import type { MarkedAdvert } from './phrase-figures.ts'

const LANGUAGES: readonly AdvertLanguage[] = ['en', 'vi']

/** The adverts that we invented, of every language, with the side that was marked by hand. */
export function ownAdverts({ languages }: Pick<Content, 'languages'>): readonly MarkedAdvert[] {
  return LANGUAGES.flatMap((language) =>
    languages[language].adverts.map(({ title, text, side }) => ({ language, title, text, side }))
  )
}
