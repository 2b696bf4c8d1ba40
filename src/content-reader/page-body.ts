import { Marked, type Token, type Tokens } from 'marked'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import { checkNames, type KnownNames, type Report } from './known-names.ts'
import type { Block } from './page.ts'
import { anchoredHeading } from './anchored-heading.ts'
import { stackedTable } from './stacked-table.ts'

/**
 * Parses the Markdown of a page into blocks of prose and figures. `[words](page:slug)` becomes a
 * link to that page in the same language; `![caption](figure:name)`, alone in its paragraph,
 * becomes a figure; `## Title {#name}` is a heading with the id `name`. `#### Title` begins a part that is folded, and `---` or the next heading ends it.
 * Reports HTML, other images, figures without a caption, unknown names, a `---` that ends nothing, and
 * links that are neither `page:` nor `https://`.
 */
export function blocksOf(
  body: string,
  locale: Locale,
  known: KnownNames,
  report: Report
): readonly Block[] {
  const marked = new Marked({ renderer: { table: stackedTable, heading: anchoredHeading } })
  const blocks: Block[] = []
  let prose: Token[] = []
  let fold: string | undefined
  const closeProse = (): void => {
    const html = marked.parser(prose).trim()
    if (html !== '') blocks.push({ kind: 'prose', html, fold })
    prose = []
  }
  const endFold = (): void => {
    closeProse()
    fold = undefined
  }
  for (const token of marked.lexer(body)) {
    const figure = figureIn(token)
    if (isHeading(token) && token.depth === 4) {
      endFold()
      fold = token.text
    } else if (token.type === 'hr') {
      if (fold === undefined) report('---', 'this ends a folded part, but none is open. Remove it.')
      endFold()
    } else if (figure === undefined) {
      if (isHeading(token)) endFold()
      marked.walkTokens([token], (inner) => resolveToken(inner, locale, known, report))
      prose.push(token)
    } else {
      checkFigure(figure, known, report)
      closeProse()
      blocks.push({ kind: 'figure', ...figure, fold })
    }
  }
  closeProse()
  return blocks
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading'
}

function figureIn(token: Token): { name: string; caption: string } | undefined {
  const [only, ...others] =
    token.type === 'paragraph' ? ((token as Tokens.Paragraph).tokens ?? []) : []
  if (only?.type !== 'image' || others.length > 0) return undefined
  const { href, text } = only as Tokens.Image
  return href.startsWith('figure:')
    ? { name: href.slice('figure:'.length), caption: text }
    : undefined
}

function checkFigure(
  { name, caption }: { readonly name: string; readonly caption: string },
  known: KnownNames,
  report: Report
): void {
  checkNames(`figure:${name}`, [name], known.figures, 'figure', report)
  if (caption.trim() === '') {
    report(`figure:${name}`, 'expected a caption, found nothing. Say what the picture shows.')
  }
}

/** Reports HTML and images in prose, and points a `page:` link at the page in the same language. */
function resolveToken(token: Token, locale: Locale, known: KnownNames, report: Report): void {
  if (token.type === 'link') resolveLink(token as Tokens.Link, locale, known, report)
  if (token.type === 'html') {
    const [tag = ''] = token.raw.trim().split('\n')
    report(tag, 'HTML is not allowed in pages. Write it in Markdown.')
  }
  if (token.type === 'image') {
    report(token.raw, 'expected ![caption](figure:name), alone in its paragraph.')
  }
}

function resolveLink(link: Tokens.Link, locale: Locale, known: KnownNames, report: Report): void {
  if (link.href.startsWith('page:')) {
    const slug = link.href.slice('page:'.length)
    checkNames(`[${link.text}]`, [slug], known.slugs, 'page', report)
    link.href = pathTo(locale, slug)
  } else if (!link.href.startsWith('https://')) {
    const message = `expected page:… or an address that begins with https://, found ${link.href}.`
    report(`[${link.text}]`, message)
  }
}
