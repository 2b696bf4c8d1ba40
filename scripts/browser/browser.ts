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
 * Finds a browser that really starts on this machine, in the order of `browserSources`, and
 * throws an Error that says what to do where there is none. Another machine can be described
 * to it, to hide what this one has.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const failures: Failure[] = []
  for (const step of planSearch(machine)) {
    const result =
      step.kind === 'skip' ? step.reason : await lookIn(step.source, machine).catch(sentenceFrom)
    if (typeof result !== 'string') return result
    failures.push({ source: step.source, reason: result })
    // Somebody chose this browser, so going on with another must not happen in silence.
    if (step.kind === 'try' && step.source === 'chrome-path') console.warn(`CHROME_PATH: ${result}`)
  }
  throw new Error(noBrowserMessage(failures))
}

/** Launches a browser for the tests: the one given, or else the first that can be found. */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  return startBrowser(found ?? (await findBrowser()))
}

/** A browser from this source, or a sentence that says why there is none. */
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
  if (!existsSync(executablePath)) return `there is no file ${executablePath}.`
  return tryOne({ source: 'chrome-path', executablePath })
}

/** Ubuntu's `chromium-browser` may be an empty shell: being there is not enough, so try each. */
async function trySystem(candidates: readonly string[]): Promise<FoundBrowser | string> {
  const reasons: string[] = []
  for (const executablePath of candidates.filter((candidate) => existsSync(candidate))) {
    const result = await tryOne({ source: 'system', executablePath })
    if (typeof result !== 'string') return result
    reasons.push(result)
  }
  return reasons.length === 0 ? 'none in the usual places.' : reasons.join(' ')
}

async function tryInstalled(executablePath: string): Promise<FoundBrowser | string> {
  if (!existsSync(executablePath)) return `there is no file ${executablePath}.`
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

/** Programs that fail are talkative; the first lines hold what went wrong. */
function sentenceFrom(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [beforeLog = ''] = message.split('Call log:')
  const lines = beforeLog.split('\n').filter((line) => /\w/.test(line))
  return `${lines.slice(0, 2).join(' / ')}.`
}
