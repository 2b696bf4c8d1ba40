import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { basePathOf, builtSite } from '../server/built-site.ts'
import { findBrowser } from './browser/browser.ts'
import { startBrowser } from './browser/start-browser.ts'
import { checkSite, type Outcome } from './hosting/check-site.ts'
import { installedServer, versionOf } from './hosting/installed-server.ts'
import type { RunningSite } from './hosting/running-site.ts'
import { SERVERS } from './hosting/servers.ts'
import { serveTrial } from './hosting/serve-trial.ts'
import { SUB_PATH_FOLDER } from './sub-path/site.ts'

// `npm run try:hosting`: serves the built site with each server that has a recipe in deploy/ and is
// installed, at the root of a domain and below a path, and checks what browsers get. The servers use the
// ports from 4500 on, or from the port in the environment variable PORT. Prints a table and a line for
// each difference; if there is one, or no server is installed, the exit status is 1.
//
// `npm run try:hosting https://me.example/quiz/`: checks a copy of the site that runs already, which
// must have the files of dist/.

try {
  const [address] = process.argv.slice(2)
  process.exitCode = (await tryAll(address)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function tryAll(address: string | undefined): Promise<boolean> {
  const root = builtSite(resolve('dist'))
  const browser = await startBrowser(await findBrowser())
  try {
    if (address !== undefined) {
      return report([await checkSite(address, siteAt(address, root), browser)])
    }
    const below = builtSite(resolve(SUB_PATH_FOLDER), 'npm run build:sub-path')
    return report(await tryServers([root, below], browser))
  } finally {
    await browser.close()
  }
}

/** Tries each built site with each server, one after the other. */
async function tryServers(
  folders: readonly string[],
  browser: Browser
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let port = firstPort()
  for (const server of SERVERS) {
    const command = installedServer(server.command)
    if (command === undefined) {
      console.error(
        `${server.name}: not tried, because there is no program ${server.command}. On Debian: apt-get install ${server.debianPackage}`
      )
      continue
    }
    const version = versionOf(command, server.versionArgument)
    for (const folder of folders) {
      const base = basePathOf(folder)
      const trial = await serveTrial(server, command, { folder, base, port })
      try {
        outcomes.push(await checkSite(`${server.name} (${version}), ${base}`, trial.site, browser))
      } finally {
        await trial.stop()
      }
      port += 1
    }
  }
  return outcomes
}

function firstPort(): number {
  const wanted = process.env.PORT || '4500'
  if (/^\d{1,5}$/.test(wanted)) return Number(wanted)
  throw new Error(`PORT: expected a whole number from 0 to 65535, found "${wanted}".`)
}

function siteAt(address: string, folder: string): RunningSite {
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new Error(
      `expected the address of a running copy of the site, such as https://me.example/quiz/, found "${address}".`
    )
  }
  const { origin, pathname } = new URL(address)
  return { origin, base: pathname.replace(/\/?$/, '/'), folder }
}

/**
 * Prints a table of all outcomes and each difference. Returns whether there is an outcome and no
 * difference.
 */
function report(outcomes: readonly Outcome[]): boolean {
  if (outcomes.length === 0) {
    console.error('No server could be tried.')
    return false
  }
  console.table(
    Object.fromEntries(
      outcomes.map(({ name, checks, size }) => [
        name,
        {
          ...Object.fromEntries(
            checks.map(({ title, differences }) => [
              title,
              differences.length === 0 ? 'ok' : `${differences.length} different`
            ])
          ),
          'Vietnamese quiz': size
        }
      ])
    )
  )
  const lines = outcomes.flatMap(({ name, checks }) =>
    checks.flatMap(({ title, differences }) =>
      differences.map((difference) => `${name}: ${title}: ${difference}`)
    )
  )
  for (const line of lines) console.error(line)
  return lines.length === 0
}
