import type { Locale } from './locales.ts'

/** How each language writes a day: `12 Sept 2026`, `12/09/2026`. */
const FORMATS: { readonly [locale in Locale]: Intl.DateTimeFormat } = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
  vi: new Intl.DateTimeFormat('vi', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC'
  })
}

/** A day such as `2026-09-12` in words of a language. */
export function dayInWords(day: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(day))
}
