import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/browser.ts'
import { builtSite } from '../../server/built-site.ts'
import { serveSite } from '../../server/serve-site.ts'
import type { FoundBrowser } from '../../scripts/browser/start-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The origin of the built site, such as `http://127.0.0.1:40123`, and the path it is served
     * under, if any.
     */
    origin: string
    /** The browser that all site tests use. */
    browser: FoundBrowser
  }
}

/**
 * Starts one server for all site tests and finds the browser. Returns a function that closes the
 * server.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = builtSite(join(project.config.root, 'dist'))
  const browser = await findBrowser()
  const server = await serveSite({ folder })
  project.provide('browser', browser)
  project.provide('origin', server.origin)
  return server.close
}
