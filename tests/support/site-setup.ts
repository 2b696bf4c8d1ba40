import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/browser.ts'
import { builtSite } from '../../server/built-site.ts'
import { serveSite } from '../../server/serve-site.ts'
import type { FoundBrowser } from '../../scripts/browser/start-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:40123`; with the path that it stands under, if there is one. */
    origin: string
    /** The browser that all site tests use. */
    browser: FoundBrowser
  }
}

/** Before all site tests: one server over the built site, and one search for a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = builtSite(join(project.config.root, 'dist'))
  const browser = await findBrowser()
  const server = await serveSite({ folder })
  project.provide('browser', browser)
  project.provide('origin', server.origin)
  return server.close
}
