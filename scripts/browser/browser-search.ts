/**
 * Where a browser for the tests can come from, in the order in which sources are tried. After
 * CHROME_PATH comes the npm package, because the project pins its version: with it, the tests give
 * the same results on every machine.
 */
export const browserSources = [
  'chrome-path',
  'npm',
  'playwright',
  'system',
  'download',
  'apt'
] as const

export type BrowserSource = (typeof browserSources)[number]

/** What the search needs to know about the machine that it runs on. */
export type Machine = {
  platform: NodeJS.Platform
  architecture: string
  isRoot: boolean
  isDebian: boolean
  environment: Readonly<Record<string, string | undefined>>
}

/** A source to try, or one that is not used on this machine, with the reason. */
export type SearchStep =
  | { kind: 'try'; source: BrowserSource }
  | { kind: 'skip'; source: BrowserSource; reason: string }

/** A source without a usable browser, and the reason. */
export type Failure = { source: BrowserSource; reason: string }

/**
 * Returns all sources in the order in which to try them, with those that are skipped on this
 * machine.
 */
export function planSearch(machine: Machine): SearchStep[] {
  return browserSources.map((source) => {
    const reason = reasonToSkip(source, machine)
    return reason === undefined ? { kind: 'try', source } : { kind: 'skip', source, reason }
  })
}

/** The error message when no source has a browser: what was tried, and what to do. */
export function noBrowserMessage(failures: readonly Failure[]): string {
  const tried = failures.map(({ source, reason }) => `- ${sourceNames[source]}: ${reason}`)
  return [
    'The tests need a browser, and none was found. These sources were tried:',
    ...tried,
    'Install Chrome, Chromium or Edge, or set CHROME_PATH to the executable file of an installed',
    'browser. Then run the tests again.'
  ].join('\n')
}

const sourceNames: Record<BrowserSource, string> = {
  'chrome-path': 'CHROME_PATH',
  system: 'Chrome, Chromium or Edge on this machine',
  playwright: 'a browser that Playwright installed earlier',
  npm: 'the Chromium inside the npm package @sparticuz/chromium',
  download: "Playwright's download",
  apt: 'apt-get install chromium'
}

/** Why the Chromium from npm can't start on this machine; undefined if it can. */
export function reasonAgainstNpm({ platform, architecture }: Machine): string | undefined {
  return platform === 'linux' && architecture === 'x64'
    ? undefined
    : `it runs on x64 Linux only, and this is ${architecture} ${platform}.`
}

function reasonToSkip(source: BrowserSource, machine: Machine): string | undefined {
  if (source === 'chrome-path' && !machine.environment.CHROME_PATH) {
    return 'it is not set.'
  }
  if (source === 'npm') return reasonAgainstNpm(machine)
  if (source === 'apt' && !(machine.isDebian && machine.isRoot)) {
    return 'it is used only on Debian, as root.'
  }
  return undefined
}
