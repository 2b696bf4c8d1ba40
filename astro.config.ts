import { defineConfig } from 'astro/config'
import { budgets } from './build/budgets.ts'
import { contentSecurityPolicy } from './build/content-security-policy.ts'
import { hostHeaders } from './build/host-headers.ts'
import { preactOnServer } from './build/preact-on-server.ts'
import { readSiteAddress } from './build/site-address.ts'
import { contentReload } from './integrations/content-reload.ts'
import { FLOOR_BUILD, FLOOR_STYLES, floorTargets } from './integrations/floor-targets.ts'
import { islandScripts } from './integrations/island-scripts.ts'

export default defineConfig({
  // `site` and `base`: SITE_URL names the real address at deployment.
  ...readSiteAddress(process.env.SITE_URL),
  trailingSlash: 'always',
  integrations: [preactOnServer(), contentSecurityPolicy(), hostHeaders(), budgets()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'scripts' },
  vite: {
    build: FLOOR_BUILD,
    css: FLOOR_STYLES,
    plugins: [floorTargets(), islandScripts(), contentReload()]
  }
})
