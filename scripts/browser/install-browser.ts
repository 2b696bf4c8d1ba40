import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

/**
 * Lets Playwright download its Chromium, and returns the path of the executable. Rejects if that
 * fails.
 */
export async function downloadBrowser(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  console.info('Downloading a browser for the tests; this happens once.')
  // Runs Playwright's command line with the same Node and not with npx, because npm does not behave
  // as usual inside an npm script.
  await run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium', '--no-shell'])
  return chromium.executablePath()
}

/** Installs Debian's Chromium, and returns the path of the executable. Rejects if that fails. */
export async function installDebianBrowser(): Promise<string> {
  console.info("Installing Debian's chromium for the tests; this happens once.")
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], environment)
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], environment)
  return '/usr/bin/chromium'
}

const fiveMinutes = 5 * 60_000

async function run(program: string, args: string[], environment = process.env): Promise<void> {
  await promisify(execFile)(program, args, { env: environment, timeout: fiveMinutes })
}
