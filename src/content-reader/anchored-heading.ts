import type { RendererThis, Tokens } from 'marked'

/** The end of a heading with an id: ` {#adverts}`. */
const ANCHOR = /\s*\{#([a-z-]+)\}$/

/** A heading as HTML; `## Title {#name}` gets the id `name`, to which links of other pages lead. */
export function anchoredHeading(this: RendererThis, { tokens, depth }: Tokens.Heading): string {
  const html = this.parser.parseInline(tokens)
  const [, id] = ANCHOR.exec(html) ?? []
  const attributes = id === undefined ? '' : ` id="${id}" tabindex="-1"`
  return `<h${depth}${attributes}>${html.replace(ANCHOR, '')}</h${depth}>\n`
}
