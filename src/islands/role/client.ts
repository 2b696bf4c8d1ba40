import { DEVICE_KEY } from '#stores/device'
import { storageEntry } from '#stores/storage-entry'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { runScript } from '../shared/lazy-script.ts'

/**
 * The page of a role is complete without scripts. The island that compares it with the visitor's
 * profile is fetched only if there may be a result code: in the URL fragment or on this device.
 */
const onDevice = storageEntry(window, 'localStorage', DEVICE_KEY).read()
if (location.hash.length > 1 || onDevice !== undefined) fetchIsland()
else {
  addEventListener('hashchange', fetchIsland, { once: true })
  addEventListener('storage', fetchIsland, { once: true })
}
keepPageLinksOutOfAddress()
carryHashToLanguages(() => location.hash)

function fetchIsland(): void {
  // If this fails, the page stays as it is.
  runScript('role').catch(() => {})
}
