import { LOCALES } from '#i18n/locales'

/**
 * The language of an element: of its own `lang` attribute, or of the nearest element around it that
 * has one. Falls back to the first of `LOCALES` when the site has no such language.
 */
export function languageOf(element: HTMLElement): string {
  const speaking = element.closest('[lang]') ?? document.documentElement
  const requested = speaking.getAttribute('lang') ?? ''
  const language = requested.slice(0, 2).toLowerCase()
  return LOCALES.find((locale) => locale === language) ?? LOCALES[0]
}
