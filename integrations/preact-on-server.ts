import preact from '@astrojs/preact'
import type { AstroIntegration } from 'astro'

/**
 * Preact for drawing islands into pages at build time only. Each page brings its island to life by one script of its own
 * (docs/decisions/0017), so the runtime that Astro would load in the browser is left out.
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
