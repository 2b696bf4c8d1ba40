import { pathTo } from '#i18n/paths'
import { chooseLanguage, chosenLanguage } from '#stores/language'

/**
 * Redirects to the language that was chosen on an earlier visit; stores the one that is chosen
 * here.
 */
const chosen = chosenLanguage(window)
if (chosen) location.replace(pathTo(chosen, 'home'))

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => chooseLanguage(window, link.dataset.language ?? ''))
}
