import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

/**
 * Astro's Preact integration, for rendering islands at build time only: without the client runtime
 * that Astro would load in the browser, because each page has one script of its own that renders
 * its island (docs/decisions/0017).
 */
export function preactOnServer(): AstroIntegration {
  const { name, hooks } = preact()
  const setup = hooks['astro:config:setup']
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) =>
            options.addRenderer({ name, serverEntrypoint })
        })
    }
  }
}
