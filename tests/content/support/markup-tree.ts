import { parse } from '@astrojs/compiler-rs'
import { parseAst } from 'rolldown/parseAst'

/**
 * The syntax tree of an .astro or .tsx file. The compiler of Astro and Rolldown both return ESTree
 * with JSX, so that one walk reads both. Throws if the source can't be parsed.
 */
export function markupTree(file: string, source: string): unknown {
  if (file.endsWith('.tsx')) return parseAst(source, { lang: 'tsx' })
  const { ast, diagnostics }: { ast: unknown; diagnostics: readonly { severity: string }[] } =
    parse(source)
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error !== undefined) throw new Error(`${file} cannot be read: ${JSON.stringify(error)}`)
  return ast
}
