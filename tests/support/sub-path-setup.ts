import type { TestProject } from 'vitest/node'
import { SUB_PATH, SUB_PATH_FOLDER } from '../../scripts/sub-path/site.ts'
import { builtSite } from '../../server/built-site.ts'
import { serveSite } from '../../server/serve-site.ts'
import { provideBrowser } from './provide-browser.ts'

/**
 * Starts one browser, and one server without headers of ours, for the tests of the site under a
 * path. Returns a function that closes both.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = builtSite(SUB_PATH_FOLDER, 'npm run build:sub-path')
  const closeBrowser = await provideBrowser(project)
  const server = await serveSite({ folder, base: SUB_PATH, bare: true })
  project.provide('origin', server.origin + SUB_PATH.replace(/\/$/, ''))
  return async () => {
    await closeBrowser()
    await server.close()
  }
}
