import type { Portal } from '#content-reader/read-library'
import type { Content } from '#content-reader/read-content'
import { COUNTRY_ORDER, type Country } from '#i18n/countries'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { withoutMarks } from '#i18n/without-marks'

/** Links to searches for a job, in one country. */
export type JobSearches = {
  readonly country: Country
  /** What is searched for: the name of the job in the language of the country. */
  readonly name: string
  readonly links: readonly { readonly name: string; readonly url: string }[]
}

/** The language in which adverts of a country are written. */
const LANGUAGE_OF: Readonly<Record<Country, Locale>> = { us: 'en', uk: 'en', vietnam: 'vi' }

/** Links to searches for a role on the portals of each country, the reader's own country first. */
export function jobSearches(
  { portals, languages }: Content,
  locale: Locale,
  role: string
): readonly JobSearches[] {
  return COUNTRY_ORDER[locale].map((country) => {
    const language = LOCALES.find((known) => known === LANGUAGE_OF[country]) ?? locale
    const name = searchName(languages[language].roles[role]?.name ?? role)
    return { country, name, links: portals[country].map((portal) => linkTo(portal, name)) }
  })
}

function linkTo({ name: portal, url }: Portal, name: string): { name: string; url: string } {
  const slug = withoutMarks(name)
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return { name: portal, url: fill(url, { query: encodeURIComponent(name), slug }) }
}

/** A job's name as people type it: without what is in brackets. */
function searchName(name: string): string {
  return name.replaceAll(/\s*\([^)]*\)/g, '').trim()
}
