/**
 * The ways to come by a browser, in the order in which they are tried. After the one that somebody chose comes the one whose
 * version this project pins: with it the tests find the same on every machine.
 */
export const browserSources = [
  'chrome-path',
  'npm',
  'playwright',
  'system',
  'download',
  'apt'
] as const

/** One way to come by a browser. */
export type BrowserSource = (typeof browserSources)[number]

/** What the search must know about the machine it runs on. */
export type Machine = {
  platform: NodeJS.Platform
  architecture: string
  isRoot: boolean
  isDebian: boolean
  environment: Readonly<Record<string, string | undefined>>
}

/** A way to be tried, or one that makes no sense on this machine, and why. */
export type SearchStep =
  | { kind: 'try'; source: BrowserSource }
  | { kind: 'skip'; source: BrowserSource; reason: string }

/** A way that led to no browser, and why. */
export type Failure = { source: BrowserSource; reason: string }

/** Says in which order to look for a browser on this machine, and what to leave out. */
export function planSearch(machine: Machine): SearchStep[] {
  return browserSources.map((source) => {
    const reason = reasonToSkip(source, machine)
    return reason === undefined ? { kind: 'try', source } : { kind: 'skip', source, reason }
  })
}

/** The message for a machine on which every way failed: what was tried, and what to do now. */
export function noBrowserMessage(failures: readonly Failure[]): string {
  const tried = failures.map(({ source, reason }) => `- ${sourceNames[source]}: ${reason}`)
  return [
    'The tests need a browser, and none was found. This is what was tried:',
    ...tried,
    'What to do: install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one',
    'that you have already. Then run the tests again.'
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

/** Why no Chromium from npm starts on this machine; undefined where it should. */
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
    return 'only done on Debian, as root.'
  }
  return undefined
}
