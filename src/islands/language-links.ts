import { chooseLanguage } from '#stores/language'

/**
 * Adds `hash()` to each link to another language when it is clicked, so that the visitor continues
 * where they are; also stores the chosen language for the next visit.
 */
export function carryHashToLanguages(hash: () => string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = hash()
      chooseLanguage(window, link.lang)
    })
  }
}
