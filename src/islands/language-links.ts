import { chooseLanguage } from '#stores/language'

/** Lets the links to other languages keep the visitor's place, and remembers the language for the next visit. */
export function languageLinks(hash: () => string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = hash()
      chooseLanguage(window, link.lang)
    })
  }
}
