import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Lets the rules of `_headers` in the built site hold where the site lives: public/_headers is written for the root of a domain. */
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

/** A `_headers` file whose paths, each at the start of a line, are moved below `base`, which ends with a slash. */
export function headersBelow(base: string, headers: string): string {
  return headers.replace(/^\//gm, () => base)
}
