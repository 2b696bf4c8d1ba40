import { DEVICE_KEY } from '#stores/device'
import { OPENED_KEY } from '#stores/person'
import { isListed, shortlistOf } from '#stores/shortlist'
import { storageEntry } from '#stores/storage-entry'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { runScript } from '../shared/lazy-script.ts'

/**
 * The page of a role is complete without scripts. The island that compares it with the visitor's
 * profile is fetched only if there may be a result code: in the URL fragment, on this device or in this
 * tab.
 */
const stored =
  storageEntry(window, 'localStorage', DEVICE_KEY).read() ??
  storageEntry(window, 'sessionStorage', OPENED_KEY).read()
if (location.hash.length > 1 || stored !== undefined) fetchIsland()
else {
  addEventListener('hashchange', fetchIsland, { once: true })
  addEventListener('storage', fetchIsland, { once: true })
}
offerToKeep()
keepPageLinksOutOfAddress()
carryHashToLanguages(() => location.hash)

/**
 * Shows the button that keeps the role in the shortlist, and the link to the shortlist once something
 * is in it. Both are hidden without scripts, where they would do nothing.
 */
function offerToKeep(): void {
  const button = document.getElementById('keep')
  const link = document.getElementById('to-shortlist')
  const { role = '', keep = '', kept = '' } = button?.dataset ?? {}
  if (!button || !link) return
  const shortlist = shortlistOf(window)
  button.hidden = false
  button.addEventListener('click', () => {
    if (isListed(shortlist.$entries.get(), role)) shortlist.remove(role)
    else shortlist.keep(role)
  })
  shortlist.$entries.subscribe((list) => {
    const on = isListed(list, role)
    button.textContent = on ? kept : keep
    link.hidden = list.length === 0
  })
}

function fetchIsland(): void {
  // If this fails, the page stays as it is.
  runScript('role').catch(() => {})
}
