import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'

/**
 * The script that runs a page's island: the code of an inline script in a build, or the address of
 * a module in `npm run dev`.
 */
export type IslandScript =
  | { readonly kind: 'inline'; readonly code: string }
  | { readonly kind: 'module'; readonly address: string }

/**
 * The modules that lazy parts take from the page's own script, and the global object that has their
 * exports (src/islands/shared/page-runtime.ts).
 */
export const SHARED = {
  modules: ['preact', 'preact/hooks', '@nanostores/preact'],
  global: 'frontOrBack'
}

/**
 * Packages of which a page must contain only one copy, because they keep state: the rendered
 * components and the listeners of stores.
 */
const STATEFUL = /node_modules\/(?:preact|nanostores|@nanostores)\//
const HOW =
  'Pass what it needs as a property, or add its module to SHARED in integrations/island-scripts.ts.'

/**
 * An import such as `import { script } from './client.tsx?island'`, with one of the three suffixes.
 */
const REQUEST = /^(.*)\?(island|script|lazy-script)$/
/** The id of the virtual module that such an import is resolved to. */
const RESOLVED = /^\0(island|script|lazy-script):(.*)$/

/**
 * A Vite plugin that lets pages and endpoints import a module as a script. The suffix of the import
 * says in which form:
 *
 * - `?island`: an `IslandScript`. A build gets everything in one inline script: Astro's
 *   `client:load` takes five requests and 2.04 s to the first answer on slow 4G, the inline script
 *   0.81 s (docs/decisions/0017). `npm run dev` gets the module itself, so that Vite can replace it
 *   when it changes.
 * - `?script`: the text of one classic script, in a build and in `npm run dev`.
 * - `?lazy-script`: the same, but without the modules of `SHARED`.
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
        if (!resolved) {
          this.error(
            `${importer} imports ${source}: expected a module at ${path}, found none. Correct the path.`
          )
        }
        return `\0${kind}:${resolved.id}`
      }
    },
    async load(id) {
      const [, kind, entry] = RESOLVED.exec(id) ?? []
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
      const copy = kind === 'lazy-script' && files.find((file) => STATEFUL.test(file))
      if (copy) {
        this.error(`${entry}: this lazy part contains ${copy}, which the page has already. ${HOW}`)
      }
      return exporting(kind === 'island' ? ({ kind: 'inline', code } satisfies IslandScript) : code)
    }
  }
}

/** The code of a module that exports a JSON value as `script`. */
function exporting(value: unknown): string {
  return `export const script = ${JSON.stringify(value)}`
}
