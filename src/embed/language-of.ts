import { LOCALES } from '#i18n/locales'

/**
 * The language of an element's `lang` attribute, or, without one, of the host page. Falls back to
 * the first of `LOCALES` when the site has no such language.
 */
export function languageOf(element: HTMLElement): string {
  const requested = (element.getAttribute('lang') ?? document.documentElement.lang)
    .slice(0, 2)
    .toLowerCase()
  return LOCALES.find((locale) => locale === requested) ?? LOCALES[0]
}
