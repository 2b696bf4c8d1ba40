import type { BrowserContext } from 'playwright-core'

/** How the browser's storage does: well, forbidden by its owner, or with no room left. */
export type StorageState = 'normal' | 'blocked' | 'full'

/** Makes the storage of all pages in this context fail as it does for real visitors. */
export async function breakStorage(context: BrowserContext, state: StorageState): Promise<void> {
  if (state === 'blocked') await context.addInitScript(blockStorage)
  if (state === 'full') await context.addInitScript(fillStorage)
}

/** Runs in the page. With cookies switched off, the very mention of `localStorage` throws. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError')
      }
    })
  }
}

/** Runs in the page. Only `setItem` is made to fail, not `localStorage.name = value`. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
  }
}
