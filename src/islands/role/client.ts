import { DEVICE_KEY } from '#stores/device'
import { languageLinks } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { runScript } from '../shared/lazy-script.ts'

/**
 * The page of a role says everything by itself. What puts a visitor's own profile beside it is fetched only where there may be
 * one: in the address, or on this device.
 */
if (location.hash.length > 1 || deviceHasSomething()) fetchIsland()
else {
  addEventListener('hashchange', fetchIsland, { once: true })
  addEventListener('storage', fetchIsland, { once: true })
}
keepPageLinksOutOfAddress()
languageLinks(() => location.hash)

function deviceHasSomething(): boolean {
  try {
    return localStorage.getItem(DEVICE_KEY) !== null
  } catch {
    return false
  }
}

function fetchIsland(): void {
  // Without a connection, the page stays as it is: it is whole without a profile.
  runScript('role').catch(() => {})
}
