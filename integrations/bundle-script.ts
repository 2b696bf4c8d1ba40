import { build, type Rolldown } from 'vite'
import { FLOOR_BUILD } from './floor-targets.ts'

/**
 * A module and everything that it imports as one classic script, and the files that it contains.
 */
export type BundledScript = { readonly code: string; readonly files: readonly string[] }

type Options = {
  /** The path of the entry module, absolute or relative to the project's folder. */
  readonly entry: string
  /** The base path of the site, such as `/` or `/quiz/`. */
  readonly base: string
  /**
   * Modules that are not bundled: the script reads their exports from the global object of this
   * name.
   */
  readonly shared?: { readonly modules: readonly string[]; readonly global: string }
}

/**
 * Bundles a module with Vite, with the settings of the site's own build, into one classic script
 * without imports. The script is an expression; its value is an object with the exports of the
 * entry module. Throws when Vite can't bundle the module.
 *
 * It is not a module for two reasons: a module from another origin needs a CORS header, which plain
 * hosts don't send, and an inline module runs only after the whole page is parsed.
 */
export async function bundleScript({ entry, base, shared }: Options): Promise<BundledScript> {
  const { modules = [], global = '' } = shared ?? {}
  const outcome = await build({
    configFile: false,
    base,
    logLevel: 'warn',
    // Vite would derive these values from NODE_ENV. Visitors must get the same script whether a
    // build, a dev server or a test bundles it.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
    oxc: { jsx: { ...CLASSIC_JSX, development: false } },
    build: {
      write: false,
      modulePreload: false,
      ...FLOOR_BUILD,
      rolldownOptions: {
        input: entry,
        // By default, Rolldown inlines only short constants. A base path such as `/quiz/` would
        // then make scripts longer than the base path `/` does.
        optimization: { inlineConst: { mode: 'all' } },
        transform: { inject: INJECTED },
        // Keep the exports of a lazy part, because the page's own script uses them.
        preserveEntrySignatures: 'exports-only',
        external: [...modules],
        output: {
          format: 'iife',
          name: EXPORTS,
          globals: Object.fromEntries(modules.map((name) => [name, global])),
          comments: false
        }
      }
    }
  })
  const chunk = outputOf(outcome).find((output) => output.type === 'chunk')
  if (!chunk) throw new Error(`Bundling ${entry}: expected a script from Vite, found none.`)
  return { code: expressionIn(chunk.code.trim()), files: chunk.moduleIds.filter(isFile) }
}

/**
 * Compiles JSX to calls of Preact's `h`, which is in every script that renders. The automatic
 * runtime would add its own functions: 140 bytes of brotli for each page. `INJECTED` imports the
 * two names in each module that uses them, which is each module with JSX.
 */
const CLASSIC_JSX = {
  runtime: 'classic',
  pragma: 'drawElement',
  pragmaFrag: 'DrawFragment'
} as const
const INJECTED: Record<string, [string, string]> = {
  drawElement: ['preact', 'h'],
  DrawFragment: ['preact', 'Fragment']
}

/** The variable that Rolldown assigns the exports to. `expressionIn` removes the assignment. */
const EXPORTS = 'exportsOfScript'

function outputOf(
  outcome: Awaited<ReturnType<typeof build>>
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const [first] = Array.isArray(outcome) ? outcome : [outcome]
  if (!first || !('output' in first)) {
    throw new Error('Expected the output of one build from Vite, found a watcher or nothing.')
  }
  return first.output
}

function expressionIn(code: string): string {
  return code.replace(new RegExp(`^var ${EXPORTS}\\s*=\\s*`), '').replace(/;$/, '')
}

/** Whether a module id is a file: the ids of virtual modules start with a null character. */
function isFile(id: string): boolean {
  return !id.startsWith('\0')
}
