import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './build/content-security-policy.ts'
import { preactOnServer } from './build/preact-on-server.ts'

export default defineConfig({
  // Only previews and search engines need the full address. SITE_URL names the real one at deployment.
  site: process.env.SITE_URL ?? 'https://front-or-back.example',
  trailingSlash: 'always',
  integrations: [preactOnServer(), contentSecurityPolicy()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'scripts' },
  // A page's own script goes into the page: one request less before the first answer.
  vite: { build: { assetsInlineLimit: 40_000 } }
})
