import { defineConfig } from 'astro/config'
import { budgets } from './build/budgets.ts'
import { contentSecurityPolicy } from './build/content-security-policy.ts'
import { islandScripts } from './integrations/island-scripts.ts'
import { preactOnServer } from './build/preact-on-server.ts'
import { FLOOR_BUILD, floorTargets } from './integrations/floor-targets.ts'

export default defineConfig({
  // Only previews and search engines need the full address. SITE_URL names the real one at deployment.
  site: process.env.SITE_URL ?? 'https://front-or-back.example',
  trailingSlash: 'always',
  integrations: [preactOnServer(), contentSecurityPolicy(), budgets()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'scripts' },
  vite: { build: FLOOR_BUILD, plugins: [floorTargets(), islandScripts()] }
})
