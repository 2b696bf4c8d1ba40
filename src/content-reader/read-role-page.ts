import { Marked } from 'marked'
import { roleEnds } from '#domain/role-ends'
import { COUNTRY_ORDER } from '#i18n/countries'
import type { Locale } from '#i18n/locales'
import { z } from 'zod'
import type { ContentFiles } from './content-files.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Report } from './known-names.ts'
import type { LibraryRole } from './library-role.ts'
import type { Problem } from './problems.ts'
import { SECTORS, ROLE_SECTIONS, type RolePage, type RoleSection } from './role-page.ts'
import { text } from './texts.ts'

const frontShape = z.strictObject({ name: text, aliases: z.array(text).min(1), lead: text })

/** The headings above the lines about countries and about sectors. */
const START_HEADING = 'start'
const SECTORS_HEADING = 'sectors'
/** The heading above the lines about trait ends, and the key of the line about the whole day. */
const TRAITS_HEADING = 'traits'
const OVERALL = 'overall'
/** The only section that a page may lack. */
const SCAMS_HEADING = 'scams'
/** Sections that must be lists. */
const LISTS: readonly string[] = ['suits', 'asks', 'check', SCAMS_HEADING]
/** All headings but `SCAMS_HEADING`, in the order in which they are written. */
const HEADINGS: readonly string[] = [
  ...ROLE_SECTIONS.slice(0, -2),
  START_HEADING,
  ...ROLE_SECTIONS.slice(-2),
  SECTORS_HEADING,
  TRAITS_HEADING
]

/**
 * Reads and checks roles/<id>.md of one language. All role pages have the same sections in the same
 * order, apart from `## scams`; their headings (`## work`) are keys, and ui.yaml has the words that
 * visitors see. `traits` are the ids of all traits; undefined if the figures of the role may be
 * wrong, and then the lines about trait ends are not read. Adds what is wrong to `problems`; returns
 * undefined if the file is missing or its front matter is wrong.
 */
export function readRolePage(
  files: ContentFiles,
  locale: Locale,
  role: LibraryRole,
  traits: readonly string[] | undefined,
  problems: Problem[]
): RolePage | undefined {
  const { id } = role
  const file = `${locale}/roles/${id}.md`
  const parts = readFrontMatter(files, file, frontShape, problems)
  if (!parts) return undefined

  const report: Report = (path, message) => problems.push({ file, path, message })
  const texts = sectionsIn(parts.body, report)
  const marked = new Marked()
  marked.walkTokens(marked.lexer(parts.body), ({ type, raw }) => {
    const [line = ''] = raw.trim().split('\n')
    if (type === 'html') report(line, 'HTML is not allowed in pages. Write it in Markdown.')
    if (type === 'link' || type === 'image') {
      report(line, 'links and pictures are not allowed in role pages. Write it in words.')
    }
  })
  const countries = COUNTRY_ORDER[locale]
  const start = keyedLines(START_HEADING, countries, texts, report).map(([country, html]) => ({
    country,
    html
  }))
  if (texts.has(START_HEADING) && start.map(({ country }) => country).join() !== countries.join()) {
    report(
      `## ${START_HEADING}`,
      `expected one line for each of ${countries.join(', ')}, in this order.`
    )
  }
  const sectors = keyedLines(SECTORS_HEADING, SECTORS, texts, report).map(([sector, html]) => ({
    sector,
    html
  }))
  const html = (section: string): string => htmlOf(texts.get(section) ?? '')
  const expectedEnds = roleEnds(role, traits ?? []).map(({ trait, pole }) => `${trait} ${pole}`)
  const ends: ReadonlyMap<string, string> = traits
    ? endLines([OVERALL, ...expectedEnds], texts, report)
    : new Map()
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
    start,
    sectors,
    scams: texts.has(SCAMS_HEADING) ? html(SCAMS_HEADING) : undefined,
    overall: ends.get(OVERALL) ?? '',
    ends: Object.fromEntries(expectedEnds.map((end) => [end, ends.get(end) ?? '']))
  }
}

/** The text below each `## heading`, by heading. Reports wrong headings and empty sections. */
function sectionsIn(body: string, report: Report): ReadonlyMap<string, string> {
  // `split` also returns what its group matches: after the text before the first heading, headings
  // and texts alternate.
  const [before = '', ...rest] = body.split(/^## +(.*?) *\r?$/m)
  const found = rest.filter((_, at) => at % 2 === 0)
  const texts = new Map(found.map((name, at) => [name, (rest[2 * at + 1] ?? '').trim()]))
  if (before.trim() !== '') {
    report('', `expected the heading ## ${HEADINGS[0]} first, found other words before it.`)
  }
  const scams = HEADINGS.indexOf(SECTORS_HEADING)
  const expected = found.includes(SCAMS_HEADING)
    ? HEADINGS.toSpliced(scams, 0, SCAMS_HEADING)
    : HEADINGS
  if (found.join() !== expected.join()) {
    report('', `expected the headings ${listed(expected)}, found ${listed(found)}.`)
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

/**
 * Parses the lines below a heading, such as `- bank: Behind the tellers.`, into the key and the HTML
 * of each; reports lines of another form, and keys that are unknown or repeated.
 */
function keyedLines<Key extends string>(
  heading: string,
  keys: readonly Key[],
  texts: ReadonlyMap<string, string>,
  report: Report
): readonly (readonly [Key, string])[] {
  const path = `## ${heading}`
  const seen = new Set<string>()
  return (texts.get(heading) ?? '').split(/\r?\n/).flatMap((line) => {
    if (line.trim() === '') return []
    const [, name = '', words = ''] = /^- (\w+): +(\S.*)$/.exec(line) ?? []
    if (seen.has(name)) report(path, `${name} has more than one line. Join them into one.`)
    seen.add(name)
    const key = keys.find((known) => known === name)
    if (key) return [[key, inlineHtmlOf(words)] as const]
    report(
      path,
      `expected lines such as “- ${keys[0]}: …” with one of ${keys.join(', ')}, found “${line.slice(0, 60)}”.`
    )
    return []
  })
}

/**
 * Parses the lines below `## traits`, such as `- people high: A new face every minute.`, into the
 * sentence for each key. Reports keys that are missing, repeated or not expected, and other lines.
 */
function endLines(
  keys: readonly string[],
  texts: ReadonlyMap<string, string>,
  report: Report
): ReadonlyMap<string, string> {
  const path = `## ${TRAITS_HEADING}`
  const sentences = new Map<string, string>()
  const section = texts.get(TRAITS_HEADING)
  if (section === undefined) return sentences
  for (const line of section.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const [, key = '', sentence = ''] = /^- ([\w -]+): +(\S.*)$/.exec(line) ?? []
    if (sentences.has(key)) report(path, `${key} has more than one line. Keep one.`)
    if (keys.includes(key)) sentences.set(key, sentence)
    else {
      report(
        path,
        `expected lines such as “- ${keys[0]}: …” for ${keys.join(', ')}, found “${line.slice(0, 60)}”. The figures in roles.yaml say at which ends a role stands out.`
      )
    }
  }
  for (const key of keys) {
    if (sentences.has(key)) continue
    report(path, `the line for ${key} is missing. Say in one sentence what that is in this job.`)
  }
  return sentences
}

function htmlOf(text: string): string {
  return new Marked({ async: false }).parse(text, { async: false }).trim()
}

function inlineHtmlOf(text: string): string {
  return new Marked().parseInline(text, { async: false })
}
