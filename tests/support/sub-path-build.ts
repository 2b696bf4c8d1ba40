import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** An address as long as real ones are, below a path, which is spelled as a page of ours is. */
export const SUB_PATH_SITE =
  'https://front-office-or-back-office.careers.regional-employment-service.example/quiz/'

export const SUB_PATH = '/quiz/'

/** Where the site that was built for this address is. */
export const SUB_PATH_FOLDER = join('.cache', 'sub-path')

/** Builds the site for this address as the README says. Throws where the build fails. */
export async function buildForSubPath(): Promise<void> {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', SUB_PATH_FOLDER], {
    env: { ...process.env, SITE_URL: SUB_PATH_SITE }
  })
}
