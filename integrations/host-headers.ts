import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Adds the base path of the site to each rule of `_headers` in the built site. public/_headers is
 * written for the root of a domain.
 */
export function hostHeaders(): AstroIntegration {
  let base = '/'
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL('_headers', dir))
        writeFileSync(file, headersBelow(base, readFileSync(file, 'utf8')))
      }
    }
  }
}

/**
 * Adds a base path to each path of a `_headers` file. A path starts at the beginning of a line;
 * `base` ends with a slash.
 */
export function headersBelow(base: string, headers: string): string {
  return headers.replace(/^\//gm, () => base)
}
