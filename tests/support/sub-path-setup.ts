import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/browser.ts'
import { SUB_PATH, SUB_PATH_FOLDER } from '../../scripts/sub-path/site.ts'
import { builtSite } from '../../server/built-site.ts'
import { serveSite } from '../../server/serve-site.ts'

/** Starts one server for the tests of the site under a path; it sends no headers of ours. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = builtSite(SUB_PATH_FOLDER, 'npm run build:sub-path')
  const server = await serveSite({ folder, base: SUB_PATH, bare: true })
  project.provide('browser', await findBrowser())
  project.provide('origin', server.origin + SUB_PATH.replace(/\/$/, ''))
  return server.close
}
