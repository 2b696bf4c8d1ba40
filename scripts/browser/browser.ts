import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import {
  type BrowserSource,
  type Failure,
  type Machine,
  noBrowserMessage,
  planSearch
} from './browser-search.ts'
import { downloadBrowser, installDebianBrowser } from './install-browser.ts'
import { type FoundBrowser, startBrowser } from './start-browser.ts'
import { systemBrowsers } from './system-browsers.ts'
import { thisMachine } from './this-machine.ts'
import { unpackChromium } from './unpack-chromium.ts'

/**
 * Finds the first browser that starts on this machine, in the order of `browserSources`. Throws an
 * Error that says what to do if there is none. A caller can pass a different `machine` to hide
 * browsers of the real one.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const failures: Failure[] = []
  for (const step of planSearch(machine)) {
    const result =
      step.kind === 'skip' ? step.reason : await lookIn(step.source, machine).catch(sentenceFrom)
    if (typeof result !== 'string') return result
    failures.push({ source: step.source, reason: result })
    // The user chose this browser, so warn before using another one.
    if (step.kind === 'try' && step.source === 'chrome-path') console.warn(`CHROME_PATH: ${result}`)
  }
  throw new Error(noBrowserMessage(failures))
}

/** Starts a browser for the tests: the given one, or else the first that `findBrowser` finds. */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  return startBrowser(found ?? (await findBrowser()))
}

/** A browser from this source, or a sentence with the reason why there is none. */
async function lookIn(source: BrowserSource, machine: Machine): Promise<FoundBrowser | string> {
  switch (source) {
    case 'chrome-path':
      return tryChosen(machine.environment.CHROME_PATH ?? '')
    case 'system':
      return trySystem(systemBrowsers(machine))
    case 'playwright':
      return tryInstalled(chromium.executablePath())
    case 'npm':
      return tryUnpacked()
    case 'download':
      return tryOne({ source, executablePath: await downloadBrowser() })
    case 'apt':
      return tryOne({ source, executablePath: await installDebianBrowser() })
  }
}

async function tryChosen(executablePath: string): Promise<FoundBrowser | string> {
  if (!existsSync(executablePath)) return `the file ${executablePath} does not exist.`
  return tryOne({ source: 'chrome-path', executablePath })
}

/**
 * Starts each candidate until one works: an existing file is not enough, because Ubuntu's
 * `chromium-browser` may only be a placeholder for a snap package.
 */
async function trySystem(candidates: readonly string[]): Promise<FoundBrowser | string> {
  const reasons: string[] = []
  for (const executablePath of candidates.filter((candidate) => existsSync(candidate))) {
    const result = await tryOne({ source: 'system', executablePath })
    if (typeof result !== 'string') return result
    reasons.push(result)
  }
  return reasons.length === 0 ? 'none in the usual folders.' : reasons.join(' ')
}

async function tryInstalled(executablePath: string): Promise<FoundBrowser | string> {
  if (!existsSync(executablePath)) return `the file ${executablePath} does not exist.`
  return tryOne({ source: 'playwright', executablePath })
}

async function tryUnpacked(): Promise<FoundBrowser | string> {
  return tryOne({ source: 'npm', ...(await unpackChromium()) })
}

async function tryOne(browser: FoundBrowser): Promise<FoundBrowser | string> {
  try {
    await (await startBrowser(browser)).close()
    return browser
  } catch (error) {
    return `${browser.executablePath} does not start: ${sentenceFrom(error)}`
  }
}

/**
 * The first two lines of an error message, which have the cause; Playwright appends a long call
 * log.
 */
function sentenceFrom(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [beforeLog = ''] = message.split('Call log:')
  const lines = beforeLog.split('\n').filter((line) => /\w/.test(line))
  return `${lines.slice(0, 2).join(' / ')}.`
}
