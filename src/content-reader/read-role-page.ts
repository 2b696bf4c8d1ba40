import { Marked } from 'marked'
import type { Locale } from '#i18n/locales'
import { z } from 'zod'
import { readFrontMatter } from './front-matter.ts'
import type { Report } from './known-names.ts'
import type { Problem } from './problems.ts'
import { SECTORS, ROLE_SECTIONS, type RolePage, type RoleSection } from './role-page.ts'

const sentence = z.string().trim().min(1, 'expected some words')
const frontShape = z.strictObject({ name: sentence, lead: sentence })

/** The heading above the lines that tell of sectors. */
const SECTORS_HEADING = 'sectors'
/** Sections in points. */
const LISTS: readonly RoleSection[] = ['suits', 'wears']
const HEADINGS: readonly string[] = [...ROLE_SECTIONS, SECTORS_HEADING]

/** Reads roles/<id>.md of one language. Its headings are names, so that each page tells the same things in its own words. */
export function readRolePage(
  folder: string,
  locale: Locale,
  id: string,
  problems: Problem[]
): RolePage | undefined {
  const file = `${locale}/roles/${id}.md`
  const parts = readFrontMatter(folder, file, frontShape, problems)
  if (!parts) return undefined

  const report: Report = (path, message) => problems.push({ file, path, message })
  const texts = sectionsIn(parts.body, report)
  const marked = new Marked()
  marked.walkTokens(marked.lexer(parts.body), ({ type, raw }) => {
    const [line = ''] = raw.trim().split('\n')
    if (type === 'html') report(line, 'pages hold no HTML. Say it in Markdown.')
    if (type === 'link' || type === 'image') {
      report(line, 'pages of roles hold no links and no pictures. Say it in words.')
    }
  })
  const sectors = parseSectors(texts.get(SECTORS_HEADING) ?? '', report)
  const html = (section: string): string => htmlOf(texts.get(section) ?? '')
  for (const section of LISTS) {
    const text = texts.get(section)
    if (text && !/^- /m.test(text)) {
      report(`## ${section}`, 'expected lines that begin with “- ”, found other words.')
    }
  }
  return {
    id,
    ...parts.front,
    sections: Object.fromEntries(
      ROLE_SECTIONS.map((section) => [section, html(section)])
    ) as Record<RoleSection, string>,
    sectors
  }
}

/** The text behind each `## heading`. */
function sectionsIn(body: string, report: Report): ReadonlyMap<string, string> {
  const [before = '', ...rest] = body.split(/^## +(.*?) *\r?$/m)
  const found = rest.filter((_, at) => at % 2 === 0)
  const texts = new Map(found.map((name, at) => [name, (rest[2 * at + 1] ?? '').trim()]))
  if (before.trim() !== '') {
    report('', `expected the heading ## ${HEADINGS[0]} first, found other words before it.`)
  }
  if (found.join() !== HEADINGS.join()) {
    report('', `expected the headings ${listed(HEADINGS)}, found ${listed(found)}.`)
    return texts
  }
  for (const [name, text] of texts) {
    if (text === '') report(`## ${name}`, 'expected some words, found nothing.')
  }
  return texts
}

function listed(headings: readonly string[]): string {
  return headings.map((name) => `## ${name}`).join(', ') || 'none'
}

/** Lines such as `- bank: Behind the tellers.` */
function parseSectors(text: string, report: Report): RolePage['sectors'] {
  const told = new Set<string>()
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.trim() === '') return []
    const [, name = '', words = ''] = /^- (\w+): +(.*)$/.exec(line) ?? []
    if (told.has(name)) {
      report(`## ${SECTORS_HEADING}`, `${name} stands here more than once. Tell of it in one line.`)
    }
    told.add(name)
    const sector = SECTORS.find((one) => one === name)
    if (sector) return [{ sector, html: inlineHtmlOf(words) }]
    report(
      `## ${SECTORS_HEADING}`,
      `expected lines such as “- bank: …” with one of ${SECTORS.join(', ')}, found “${line.slice(0, 60)}”.`
    )
    return []
  })
}

function htmlOf(text: string): string {
  return new Marked({ async: false }).parse(text, { async: false }).trim()
}

function inlineHtmlOf(text: string): string {
  return new Marked().parseInline(text, { async: false })
}
