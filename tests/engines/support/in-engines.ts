import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { serveSite, type SiteServer } from '../../../server/serve-site.ts'
import type { EngineTab, TabOptions } from './engine-tab.ts'
import { type FirefoxTabs, firefoxTabs } from './firefox-tab.ts'
import { ENGINE_NAMES, type EngineName } from './installed-engines.ts'
import { type Visitor, visitorAt } from './visitor.ts'
import { troublesIn } from './watched-site.ts'
import { openWebKitTab } from './webkit-tab.ts'

/** What the tests of one engine use. */
export type EngineVisits = {
  readonly engine: EngineName
  /** The origin of the site; empty before the first test. */
  readonly origin: () => string
  /** Opens a path of the site, or an address, in a new tab with storage of its own. */
  readonly visit: (address: string, options?: TabOptions) => Promise<Visitor>
  /** Takes the troubles so far out of those that end the test, and returns them. */
  readonly takeTroubles: () => readonly string[]
}

/**
 * Defines the same tests for each engine. Those of an engine that is not installed are skipped. A test
 * fails if a page or frame of the site has reported an error or a violation of its policy.
 */
export function describeInEngines(tests: (visits: EngineVisits) => void): void {
  for (const engine of ENGINE_NAMES) {
    describe.skipIf(!inject('engines').includes(engine))(`in ${engine}`, () => {
      tests(visitsIn(engine))
    })
  }
}

function visitsIn(engine: EngineName): EngineVisits {
  let site: SiteServer | undefined
  let firefox: FirefoxTabs | undefined
  let seen = 0
  const tabs: EngineTab[] = []
  const takeTroubles = () => {
    const requests = site?.requests.slice(seen) ?? []
    seen += requests.length
    return troublesIn(requests)
  }
  beforeAll(async () => {
    site = await serveSite({ folder: inject('watchedSite') })
    firefox = firefoxTabs(inject('firefox'))
  })
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close()
    expect(takeTroubles()).toEqual([])
  })
  afterAll(async () => {
    await firefox?.close()
    await site?.close()
  })
  return {
    engine,
    origin: () => site?.origin ?? '',
    async visit(address, options) {
      const tab =
        engine === 'Firefox'
          ? await firefox?.open(options)
          : await openWebKitTab(inject('webKitDriver'), options)
      if (tab === undefined) throw new Error('A tab can be opened only in a test.')
      tabs.push(tab)
      await tab.open(new URL(address, site?.origin).href)
      return visitorAt(tab)
    },
    takeTroubles
  }
}
