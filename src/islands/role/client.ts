import { DEVICE_KEY } from '#stores/device'
import { storageEntry } from '#stores/storage-entry'
import { languageLinks } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { runScript } from '../shared/lazy-script.ts'

/**
 * The page of a role says everything by itself. What puts a visitor's own profile beside it is fetched only where there may be
 * one: in the address, or on this device.
 */
const onDevice = storageEntry(window, 'localStorage', DEVICE_KEY).read()
if (location.hash.length > 1 || onDevice !== undefined) fetchIsland()
else {
  addEventListener('hashchange', fetchIsland, { once: true })
  addEventListener('storage', fetchIsland, { once: true })
}
keepPageLinksOutOfAddress()
languageLinks(() => location.hash)

function fetchIsland(): void {
  // Without a connection, the page stays as it is: it is whole without a profile.
  runScript('role').catch(() => {})
}
