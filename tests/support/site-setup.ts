import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { builtSite } from '../../server/built-site.ts'
import { serveSite } from '../../server/serve-site.ts'
import { provideBrowser } from './provide-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The origin of the built site, such as `http://127.0.0.1:40123`, and the path it is served
     * under, if any.
     */
    origin: string
  }
}

/**
 * Starts one server and one browser for all site tests. Returns a function that closes both.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = builtSite(join(project.config.root, 'dist'))
  const closeBrowser = await provideBrowser(project)
  const server = await serveSite({ folder })
  project.provide('origin', server.origin)
  return async () => {
    await closeBrowser()
    await server.close()
  }
}
