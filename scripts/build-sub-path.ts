import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { SUB_PATH_FOLDER, SUB_PATH_SITE } from './sub-path/site.ts'

// `npm run build:sub-path`: builds the site with a base path into .cache/sub-path, for the tests in
// tests/site/sub-path/.

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', SUB_PATH_FOLDER], {
  stdio: 'inherit',
  env: { ...process.env, SITE_URL: SUB_PATH_SITE }
})
process.exitCode = status ?? 1
