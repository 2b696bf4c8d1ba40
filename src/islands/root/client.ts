import { pathTo } from '#i18n/paths'
import { chooseLanguage, chosenLanguage } from '#stores/language'

/** Goes on in the language that was chosen here before; otherwise remembers the one that is chosen now. */
const chosen = chosenLanguage(window)
if (chosen) location.replace(pathTo(chosen, 'home'))

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => chooseLanguage(window, link.dataset.language ?? ''))
}
