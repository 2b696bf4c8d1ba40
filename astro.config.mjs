// @ts-check
import { defineConfig } from 'astro/config'
import { budgets } from './integrations/budgets.ts'
import { contentReload } from './integrations/content-reload.ts'
import { contentSecurityPolicy } from './integrations/content-security-policy.ts'
import { FLOOR_BUILD, FLOOR_STYLES, floorTargets } from './integrations/floor-targets.ts'
import { hostHeaders } from './integrations/host-headers.ts'
import { islandScripts } from './integrations/island-scripts.ts'
import { previewPictures } from './integrations/pictures/preview-pictures.ts'
import { preactOnServer } from './integrations/preact-on-server.ts'
import { readSiteAddress } from './integrations/site-address.ts'

export default defineConfig({
  // Sets `site` and `base`. SITE_URL is the address that the site is deployed to.
  ...readSiteAddress(process.env.SITE_URL),
  trailingSlash: 'always',
  integrations: [preactOnServer(), contentSecurityPolicy(), hostHeaders(), budgets()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'scripts' },
  vite: {
    build: FLOOR_BUILD,
    css: FLOOR_STYLES,
    plugins: [floorTargets(), islandScripts(), previewPictures(), contentReload()]
  }
})
