import { launch } from 'chrome-launcher'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { thisMachine } from './this-machine.ts'

/** A browser that starts on this machine, and its source. */
export type FoundBrowser =
  | {
      source: 'chrome-path' | 'system' | 'playwright' | 'download' | 'apt'
      executablePath: string
    }
  | { source: 'npm'; executablePath: string; libraryFolder: string; fontSettings: string }

/**
 * Starts a browser without a window, controlled by Playwright. `more` are further arguments of its
 * command line.
 */
export function startBrowser(found: FoundBrowser, more: readonly string[] = []): Promise<Browser> {
  const options = launchOptions(found)
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...more] })
}

/** A browser that several processes use, each by a connection of its own to `address`. */
export type SharedBrowser = {
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Starts a browser to which `chromium.connect` connects. Calls `onLost` if it ends before it is
 * closed, with its exit status or signal.
 */
export async function shareBrowser(
  found: FoundBrowser,
  onLost: (ending: number | string) => void
): Promise<SharedBrowser> {
  const server = await chromium.launchServer({ ...launchOptions(found), host: '127.0.0.1' })
  let isClosing = false
  server.on('close', () => {
    const { exitCode, signalCode } = server.process()
    if (!isClosing) onLost(signalCode ?? exitCode ?? 'unknown')
  })
  return {
    address: server.wsEndpoint(),
    close() {
      isClosing = true
      return server.close()
    }
  }
}

function launchOptions(found: FoundBrowser): LaunchOptions {
  return {
    executablePath: found.executablePath,
    // Chromium's sandbox doesn't work as root; Playwright then passes `--no-sandbox`.
    chromiumSandbox: !thisMachine().isRoot,
    args: [...quiet, ...noSpareProcess],
    env: { ...process.env, ...environmentOf(found) },
    timeout: 30_000
  }
}

/**
 * Starts a browser without a window and without Playwright, and returns its remote debugging port.
 * Lighthouse needs that: if Playwright controls the same browser, both attach to each new page, and
 * sometimes Lighthouse starts to record too late (its error NO_NAVSTART).
 */
export async function startDebuggableBrowser(
  found: FoundBrowser
): Promise<{ readonly port: number; readonly close: () => void }> {
  const sandbox = thisMachine().isRoot ? ['--no-sandbox'] : []
  const chrome = await launch({
    chromePath: found.executablePath,
    chromeFlags: ['--headless=new', '--hide-scrollbars', ...quiet, ...sandbox],
    envVars: { ...process.env, ...environmentOf(found) },
    logLevel: 'silent'
  })
  return { port: chrome.port, close: () => chrome.kill() }
}

/** Arguments that stop the browser from sending requests of its own. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic'
]

/**
 * The limit stops Chromium from starting a spare process with each page, for the next one. Each test
 * has a browser context of its own, so its spare process would never be used. In spite of the limit,
 * pages of different contexts or sites don't share a process.
 */
const noSpareProcess = ['--renderer-process-limit=1']

/**
 * The environment for the browser from npm, which has its own libraries and fonts in case the
 * machine has none.
 */
function environmentOf(found: FoundBrowser): Record<string, string> {
  if (found.source !== 'npm') return {}
  const inherited = process.env.LD_LIBRARY_PATH
  return {
    LD_LIBRARY_PATH: inherited ? `${found.libraryFolder}:${inherited}` : found.libraryFolder,
    FONTCONFIG_FILE: found.fontSettings
  }
}
