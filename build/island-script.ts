import { resolve } from 'node:path'
import { BASE_PATH } from '#i18n/paths'
import { transform } from 'lightningcss'
import { rolldown, type InputOptions } from 'rolldown'
import { minify } from 'terser'
import { STYLE_TARGETS, SYNTAX_TARGETS } from '../integrations/browser-floor.ts'

/**
 * One page's script, whole and small, to stand in the page itself: no second request, and nothing shared with other
 * pages that would turn into a file of its own (docs/decisions/0002). `entry` is a file in src/islands/.
 */
export function islandScript(entry: string, light = false): Promise<string> {
  const made = scripts.get(entry) ?? bundle(entry, 'iife', light)
  if (import.meta.env?.PROD) scripts.set(entry, made)
  return made
}

/** A script is made once a build, however many pages it stands in; while somebody works on it, each time. */
const scripts = new Map<string, Promise<string>>()

/** A script that stands in a file of its own, to be imported by others. */
export async function moduleScript(entry: string): Promise<string> {
  return bundle(entry, 'esm')
}

/** A late part of a light page: a script in a file of its own that brings its words and styles along. */
export async function lateScript(
  entry: string,
  { words, style }: { readonly words: object; readonly style: string }
): Promise<string> {
  const script = await bundle(entry, 'esm', true)
  const { code } = transform({
    filename: entry,
    code: Buffer.from(style),
    minify: true,
    targets: STYLE_TARGETS
  })
  const css = JSON.stringify(code.toString())
  return `${script}\nexport const words=${JSON.stringify(words)},style=${css}`
}

/** The host's element: a classic script for other people's pages, with the frame's title in each language and the site's address. */
export function embedScript(
  titles: Readonly<Record<string, string>>,
  builtFor: string
): Promise<string> {
  const define = { TITLES: JSON.stringify(titles), BUILT_FOR: JSON.stringify(builtFor) }
  return bundle('../embed/element.ts', 'iife', false, define)
}

/** What draws on light pages (docs/decisions/0011). Types stay Preact's: the components are the same. */
const H = resolve('src/islands/light/h.ts')
const LIGHT = {
  jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
  inject: { h: [H, 'h'], Fragment: [H, 'Fragment'] }
} satisfies InputOptions['transform']

/** The path that src/i18n/paths.ts asks for: Rolldown alone knows no `import.meta.env`. */
const PATHS = { 'import.meta.env': JSON.stringify({ BASE_URL: BASE_PATH }) }

async function bundle(
  entry: string,
  format: 'iife' | 'esm',
  light = false,
  define: Readonly<Record<string, string>> = {}
): Promise<string> {
  const bundled = await rolldown({
    input: `src/islands/${entry}`,
    platform: 'browser',
    ...(light && { resolve: { alias: { nanostores: resolve('src/islands/light/atom.ts') } } }),
    transform: { target: SYNTAX_TARGETS, define: { ...PATHS, ...define }, ...(light && LIGHT) }
  })
  const { output } = await bundled.generate({ format, comments: false })
  await bundled.close()
  // Terser after Rolldown: 2 % smaller than what Rolldown makes of it, which is much where every byte is counted.
  const { code = '' } = await minify(output[0].code, {
    ecma: 2020,
    module: true,
    compress: { passes: 4, inline: 1, hoist_props: true, pure_getters: true, unsafe_arrows: true }
  })
  return code.trim()
}
