import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium
} from 'playwright-core'

/** The error of every visit after the browser that the test files share has crashed. */
export const BROWSER_LOST =
  'The browser that all site tests share has ended or cannot be reached, so no page can be opened. ' +
  'It may have crashed, for example because the machine has too little memory. Run the tests again.'

/**
 * Opens a browser context in the browser at `address`. This process connects to it once and keeps
 * the connection for all of its test files.
 */
export async function openSharedContext(
  address: string,
  options: BrowserContextOptions
): Promise<BrowserContext> {
  try {
    return await (await connectionTo(address)).newContext(options)
  } catch (cause) {
    throw new Error(BROWSER_LOST, { cause })
  }
}

const connections = new Map<string, Promise<Browser>>()

function connectionTo(address: string): Promise<Browser> {
  const known = connections.get(address)
  if (known) return known
  const connection = chromium.connect(address)
  connections.set(address, connection)
  return connection
}
