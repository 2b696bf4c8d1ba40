import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/browser.ts'
import { serveSite } from '../../server/serve-site.ts'
import { buildForSubPath, SUB_PATH, SUB_PATH_FOLDER } from './sub-path-build.ts'

/** Before the tests of a site below a path: one build, and one server as bare as a server can be. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildForSubPath()
  const server = await serveSite({ folder: SUB_PATH_FOLDER, base: SUB_PATH, bare: true })
  project.provide('browser', await findBrowser())
  project.provide('origin', server.origin + SUB_PATH.replace(/\/$/, ''))
  return server.close
}
