import type { BrowserContext } from 'playwright-core'

/** The state of the browser's storage: it works, the user has blocked it, or it is full. */
export type StorageState = 'normal' | 'blocked' | 'full'

/**
 * Makes storage in all pages of this context throw the errors that browsers throw in this state.
 */
export async function breakStorage(context: BrowserContext, state: StorageState): Promise<void> {
  if (state === 'blocked') await context.addInitScript(blockStorage)
  if (state === 'full') await context.addInitScript(fillStorage)
}

/** Runs in the page. When cookies are blocked, reading `window.localStorage` itself throws. */
function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError')
      }
    })
  }
}

/** Runs in the page. Only `setItem` throws; `localStorage.name = value` still works. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
  }
}
