import { type Browser, chromium } from 'playwright-core'
import { thisMachine } from './this-machine.ts'

/** A browser that starts on this machine, and where it came from. */
export type FoundBrowser =
  | {
      source: 'chrome-path' | 'system' | 'playwright' | 'download' | 'apt'
      executablePath: string
    }
  | { source: 'npm'; executablePath: string; libraryFolder: string; fontSettings: string }

/** Starts a found browser without a window; Lighthouse needs a debugging port as well. */
export function startBrowser(found: FoundBrowser, debuggingPort?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    // Chromium refuses its sandbox to root; everybody else keeps it. False means `--no-sandbox`.
    chromiumSandbox: !thisMachine().isRoot,
    args: debuggingPort === undefined ? quiet : [...quiet, portArgument(debuggingPort)],
    env: { ...process.env, ...environmentOf(found) },
    timeout: 30_000
  })
}

/** Arguments that keep the browser from talking to anybody on its own account. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic'
]

function portArgument(port: number): string {
  return `--remote-debugging-port=${port}`
}

/** The browser from npm brings its own libraries and fonts, for a machine that has neither. */
function environmentOf(found: FoundBrowser): Record<string, string> {
  if (found.source !== 'npm') return {}
  const others = process.env.LD_LIBRARY_PATH
  return {
    LD_LIBRARY_PATH: others ? `${found.libraryFolder}:${others}` : found.libraryFolder,
    FONTCONFIG_FILE: found.fontSettings
  }
}
