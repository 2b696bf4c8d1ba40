import { Marked, type Token, type Tokens } from 'marked'
import { z } from 'zod'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { Block, Page } from './page.ts'
import type { Problem } from './problems.ts'
import { parseYaml, readText } from './read-yaml.ts'

const WORDS_A_MINUTE = 200

const sentence = z.string().trim().min(1, 'expected some words, found none')

const frontMatterShape = z.strictObject({
  title: sentence,
  navigation: sentence,
  description: sentence,
  lead: sentence,
  summary: z.array(sentence),
  onward: z.array(z.string()),
  sources: z.array(z.string())
})

/** What a page may point at. */
export type KnownNames = {
  readonly slugs: readonly string[]
  readonly figures: readonly string[]
  readonly sources: readonly string[]
}

/**
 * Reads pages/<slug>.md of one language. `[words](page:slug)` becomes a link that stays in the language, and
 * `![caption](figure:name)`, alone in its paragraph, a drawn figure.
 */
export function readPage(
  folder: string,
  locale: Locale,
  slug: string,
  known: KnownNames,
  problems: Problem[]
): Page | undefined {
  const file = `${locale}/pages/${slug}.md`
  const text = readText(folder, file, problems)
  if (text === undefined) return undefined
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    const message = 'the page must begin with its title and so on between two lines of ---.'
    problems.push({ file, place: 'line 1', message })
    return undefined
  }
  const front = parseYaml(file, head, frontMatterShape, problems)
  if (!front) return undefined

  const report = (place: string, message: string): void => {
    problems.push({ file, place, message })
  }
  checkNames('onward', front.onward, known.slugs, 'page', report)
  checkNames('sources', front.sources, known.sources, 'source', report)
  const blocks = blocksOf(body, locale, known, report)
  return { slug, ...front, blocks, minutes: minutesFor(body) }
}

type Report = (place: string, message: string) => void

function checkNames(
  place: string,
  names: readonly string[],
  known: readonly string[],
  what: string,
  report: Report
): void {
  for (const name of names) {
    if (!known.includes(name)) {
      report(place, `there is no ${what} ${name}. Known: ${known.join(', ')}.`)
    }
  }
}

function blocksOf(
  body: string,
  locale: Locale,
  known: KnownNames,
  report: Report
): readonly Block[] {
  const marked = new Marked()
  const tokens = marked.lexer(body)
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'link') localise(token as Tokens.Link, locale, known, report)
    if (token.type === 'html') report(token.raw.trim(), 'pages hold no HTML. Say it in Markdown.')
  })

  const blocks: Block[] = []
  let prose: Token[] = []
  const closeProse = (): void => {
    const html = marked.parser(prose).trim()
    if (html !== '') blocks.push({ kind: 'prose', html })
    prose = []
  }
  for (const token of tokens) {
    const figure = figureIn(token)
    if (figure === undefined) {
      prose.push(token)
      continue
    }
    checkNames(`figure:${figure.name}`, [figure.name], known.figures, 'figure', report)
    closeProse()
    blocks.push({ kind: 'figure', ...figure })
  }
  closeProse()
  return blocks
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

function localise(link: Tokens.Link, locale: Locale, known: KnownNames, report: Report): void {
  if (!link.href.startsWith('page:')) return
  const slug = link.href.slice('page:'.length)
  checkNames(`[${link.text}]`, [slug], known.slugs, 'page', report)
  link.href = pathTo(locale, slug)
}

function minutesFor(body: string): number {
  const words = body.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE))
}
