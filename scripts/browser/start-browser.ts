import { launch } from 'chrome-launcher'
import { type Browser, chromium } from 'playwright-core'
import { thisMachine } from './this-machine.ts'

/** A browser that starts on this machine, and where it came from. */
export type FoundBrowser =
  | {
      source: 'chrome-path' | 'system' | 'playwright' | 'download' | 'apt'
      executablePath: string
    }
  | { source: 'npm'; executablePath: string; libraryFolder: string; fontSettings: string }

/** Starts a found browser without a window, for Playwright to steer. */
export function startBrowser(found: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    // Chromium refuses its sandbox to root; everybody else keeps it. False means `--no-sandbox`.
    chromiumSandbox: !thisMachine().isRoot,
    args: quiet,
    env: { ...process.env, ...environmentOf(found) },
    timeout: 30_000
  })
}

/**
 * Starts a found browser that nobody steers yet, with a port for whoever will. Lighthouse needs it so: where Playwright
 * holds the same browser, both take hold of each new page, and now and then a recording begins too late (NO_NAVSTART).
 */
export async function startUnsteeredBrowser(
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

/** Arguments that keep the browser from talking to anybody on its own account. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic'
]

/** The browser from npm brings its own libraries and fonts, for a machine that has neither. */
function environmentOf(found: FoundBrowser): Record<string, string> {
  if (found.source !== 'npm') return {}
  const others = process.env.LD_LIBRARY_PATH
  return {
    LD_LIBRARY_PATH: others ? `${found.libraryFolder}:${others}` : found.libraryFolder,
    FONTCONFIG_FILE: found.fontSettings
  }
}
