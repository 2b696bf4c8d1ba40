import { build, type Rolldown } from 'vite'
import { FLOOR_BUILD } from './floor-targets.ts'

/** What a module and everything that it imports becomes: one classic script, and the files that it was made of. */
export type BundledScript = { readonly code: string; readonly files: readonly string[] }

type Options = {
  /** File of the module that the script begins with, absolute or from the project's folder. */
  readonly entry: string
  /** Path under which the site is served, such as `/` or `/quiz/`. */
  readonly base: string
  /** Modules that the script does not carry: it reads their exports from the global object of this name. */
  readonly shared?: { readonly modules: readonly string[]; readonly global: string }
}

/**
 * Bundles a module by Vite, with the settings that the site itself is built with, into one classic script without imports: a
 * module from another origin would need a CORS header that plain hosts do not send, and an inlined one waits until the
 * whole page is parsed. What the entry exports is the value of the script's expression.
 */
export async function bundleScript({ entry, base, shared }: Options): Promise<BundledScript> {
  const { modules = [], global = '' } = shared ?? {}
  const outcome = await build({
    configFile: false,
    base,
    logLevel: 'warn',
    // Vite would take these from NODE_ENV: a script for visitors is the same whoever asks for it, a build, a server or a test.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
    oxc: { jsx: { ...CLASSIC_JSX, development: false } },
    build: {
      write: false,
      modulePreload: false,
      ...FLOOR_BUILD,
      rolldownOptions: {
        input: entry,
        // Otherwise only short strings are inlined, and the path `/quiz/` would make scripts longer than `/` does.
        optimization: { inlineConst: { mode: 'all' } },
        transform: { inject: INJECTED },
        // What lazy parts export is for the page's own script.
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
  if (!chunk) throw new Error(`Bundling ${entry} gave no script.`)
  return { code: expressionIn(chunk.code.trim()), files: chunk.moduleIds.filter(isFile) }
}

/**
 * Preact's `h` is in every script that renders: the functions of the automatic runtime would come on top of it, 140 bytes of brotli a
 * page. The names are replaced by imports, in modules with JSX only.
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

/** Rolldown gives an IIFE with exports a name to be assigned to; `expressionIn` takes it away again. */
const EXPORTS = 'exportsOfScript'

function outputOf(
  outcome: Awaited<ReturnType<typeof build>>
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const [first] = Array.isArray(outcome) ? outcome : [outcome]
  if (!first || !('output' in first)) throw new Error('Vite was asked to build, not to watch.')
  return first.output
}

function expressionIn(code: string): string {
  return code.replace(new RegExp(`^var ${EXPORTS}\\s*=\\s*`), '').replace(/;$/, '')
}

function isFile(id: string): boolean {
  return !id.startsWith('\0')
}
