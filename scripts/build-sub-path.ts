import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { SUB_PATH_FOLDER, SUB_PATH_SITE } from './sub-path/site.ts'

// Builds the site for an address below a path, as the README says, for the tests of such a site: `npm run build:sub-path`.

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', SUB_PATH_FOLDER], {
  stdio: 'inherit',
  env: { ...process.env, SITE_URL: SUB_PATH_SITE }
})
process.exitCode = status ?? 1
