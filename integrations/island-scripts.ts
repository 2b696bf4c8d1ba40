import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'

/** How a page brings its island to life: by a script inside the page, or, while somebody works on it, by a module of Vite's. */
export type IslandScript =
  | { readonly kind: 'inline'; readonly code: string }
  | { readonly kind: 'module'; readonly address: string }

/** What lazy parts share with the page's own script (src/islands/shared/page-runtime.ts). */
export const SHARED = {
  modules: ['preact', 'preact/hooks', '@nanostores/preact'],
  global: 'frontOrBack'
}

/** Of these, a page must have one copy only: they know of what is drawn and who listens. */
const STATEFUL = /node_modules\/(?:preact|nanostores|@nanostores)\//
const HOW =
  'Hand it over as a property, or share its module (SHARED in integrations/island-scripts.ts).'

/** `import { script } from './client.tsx?island'`, and the same with the two other endings. */
const REQUEST = /^(.*)\?(island|script|lazy-script)$/
const LOADED = /^\0(island|script|lazy-script):(.*)$/

/**
 * Gives pages and endpoints the scripts of modules, by the ending of an import:
 *
 * - `?island`: an `IslandScript`. In a build, everything is in one inlined script: Astro's own `client:load` takes five
 *   requests and 2.04 s to the first answer on slow 4G, the inlined script 0.87 s (docs/decisions/0017). While
 *   somebody works on the site, it is the module itself, so that Vite exchanges what changes.
 * - `?script`: always the text of one classic script.
 * - `?lazy-script`: the same without what it shares with the page's own script.
 */
export function islandScripts(): Plugin {
  let base = '/'
  let serving = false
  return {
    name: 'island-scripts',
    configResolved(config) {
      base = config.base
      serving = config.command === 'serve'
    },
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        const [, path, kind] = REQUEST.exec(source) ?? []
        if (path === undefined) return undefined
        const resolved = await this.resolve(path, importer)
        if (!resolved) this.error(`${importer} asks for the script of ${path}, which is not there.`)
        return `\0${kind}:${resolved.id}`
      }
    },
    async load(id) {
      const [, kind, entry] = LOADED.exec(id) ?? []
      if (entry === undefined) return undefined
      if (kind === 'island' && serving) {
        return exporting({ kind: 'module', address: `${base}@fs${entry}` } satisfies IslandScript)
      }
      const { code, files } = await bundleScript({
        entry,
        base,
        ...(kind === 'lazy-script' && { shared: SHARED })
      })
      for (const file of files) this.addWatchFile(file)
      const second = kind === 'lazy-script' && files.find((file) => STATEFUL.test(file))
      if (second)
        this.error(`${entry} is a lazy part and brings a second copy of ${second}. ${HOW}`)
      return exporting(kind === 'island' ? ({ kind: 'inline', code } satisfies IslandScript) : code)
    }
  }
}

function exporting(value: unknown): string {
  return `export const script = ${JSON.stringify(value)}`
}
