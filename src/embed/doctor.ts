import { parseDensity, parseRadius } from './appearance-of.ts'
import { parseColour } from './colour.ts'
import { parseFont } from './font.ts'
import { ADVERT_ATTRIBUTES } from './advert-settings.ts'
import { THEMES } from './messages.ts'
import { isRoleLink } from './role-link.ts'
import { ATTRIBUTES } from './settings.ts'

/** One element of a snippet: its tag name in lower case, and its attributes by name. */
export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/**
 * What can be wrong with a snippet, in the order in which problems are listed. Each id is a key of
 * `embed.doctor.problems` in content/<language>/ui.yaml, which has the sentence for it.
 */
export const SNIPPET_PROBLEMS = [
  'nothing',
  'no-script',
  'script-type',
  'script-elsewhere',
  'unknown-attribute',
  'unknown-advert-attribute',
  'lang',
  'theme',
  'accent',
  'role-link',
  'heading-level',
  'font',
  'radius',
  'surface',
  'density',
  'no-room',
  'frame-elsewhere',
  'no-title',
  'sandbox',
  'low-frame'
] as const

export type SnippetProblem = (typeof SNIPPET_PROBLEMS)[number]

/**
 * A problem, and the invalid value or unknown attribute; `found` is empty when something is
 * missing.
 */
export type SnippetFinding = { readonly problem: SnippetProblem; readonly found: string }

/** Attributes that every HTML element may have. */
const GLOBAL_ATTRIBUTES = /^(id|class|style|title|hidden|slot|data-.*|aria-.*)$/
/**
 * A lower frame, in pixels, is a problem: a statement, its answers and the button below them are not
 * visible together, because they take 399 to 432 pixels (Chromium, widths 320 to 1280, both
 * languages). Higher frames scroll too, even that of our snippet with its 640 pixels: the whole quiz
 * is 700 to 900 pixels high (docs/decisions/0012).
 */
const LOWEST_FRAME = 400

/**
 * Finds the problems of a snippet that a host has pasted into its page, in the order of
 * `SNIPPET_PROBLEMS`; an empty list for a valid snippet. `tags` are the elements of the snippet,
 * `site` is the address of our site with a slash at the end, and `languages` are the codes of its
 * languages.
 */
export function examineSnippet(
  tags: readonly Tag[],
  site: string,
  languages: readonly string[]
): readonly SnippetFinding[] {
  const elements = tags.filter(({ name }) => name === 'front-or-back')
  const frames = tags.filter(({ name }) => name === 'iframe')
  const adverts = tags.filter(({ name }) => name === 'front-or-back-advert')
  if (elements.length + frames.length + adverts.length === 0)
    return [{ problem: 'nothing', found: '' }]
  const scripts = tags.filter(({ name }) => name === 'script')
  const found = [
    ...(elements.length > 0 ? scriptFindings(scripts, site, 'embed.js') : []),
    ...(adverts.length > 0 ? scriptFindings(scripts, site, 'embed-advert.js') : []),
    ...elements.flatMap((element) => elementFindings(element, languages)),
    ...adverts.flatMap((advert) => advertFindings(advert, languages)),
    ...frames.flatMap((frame) => frameFindings(frame, site, languages))
  ]
  return found.sort(
    (first, second) =>
      SNIPPET_PROBLEMS.indexOf(first.problem) - SNIPPET_PROBLEMS.indexOf(second.problem)
  )
}

function scriptFindings(
  scripts: readonly Tag[],
  site: string,
  file: string
): readonly SnippetFinding[] {
  const script = scripts.find(({ attributes }) => attributes.src?.includes(file))
  if (!script) return [{ problem: 'no-script', found: '' }]
  const { src = '', type = '' } = script.attributes
  return [
    ...(src === site + file ? [] : [finding('script-elsewhere', src)]),
    ...(/^(text\/javascript)?$/i.test(type) ? [] : [finding('script-type', type)])
  ]
}

function elementFindings(
  { attributes }: Tag,
  languages: readonly string[]
): readonly SnippetFinding[] {
  const { 'role-link': roleLink, 'heading-level': level } = attributes
  const { font, radius, surface, density } = attributes
  const reservesHeight = /min-height/.test(attributes.style ?? '')
  return [
    ...unknownIn(attributes, ATTRIBUTES).map((name) => finding('unknown-attribute', name)),
    ...lookFindings(attributes, languages),
    ...invalid('role-link', roleLink, isRoleLink),
    ...invalid('heading-level', level, (value) => /^[1-6]$/.test(value)),
    ...invalid('font', font, (value) => parseFont(value) !== undefined),
    ...invalid('radius', radius, (value) => parseRadius(value) !== undefined),
    ...invalid('surface', surface, (value) => parseColour(value) !== undefined),
    ...invalid('density', density, (value) => parseDensity(value) !== undefined),
    ...(reservesHeight ? [] : [finding('no-room', '')])
  ]
}

function advertFindings(
  { attributes }: Tag,
  languages: readonly string[]
): readonly SnippetFinding[] {
  return [
    ...unknownIn(attributes, ADVERT_ATTRIBUTES).map((name) =>
      finding('unknown-advert-attribute', name)
    ),
    ...lookFindings(attributes, languages)
  ]
}

/** The problems of what both elements have: language, theme and accent. */
function lookFindings(
  { lang, theme, accent }: Tag['attributes'],
  languages: readonly string[]
): readonly SnippetFinding[] {
  return [
    ...invalid('lang', lang, (value) => languages.includes(value)),
    ...invalid('theme', theme, (value) => THEMES.some((known) => known === value)),
    ...invalid('accent', accent, (value) => parseColour(value) !== undefined)
  ]
}

function unknownIn(attributes: Tag['attributes'], known: readonly string[]): readonly string[] {
  return Object.keys(attributes).filter(
    (name) => !known.includes(name) && !GLOBAL_ATTRIBUTES.test(name)
  )
}

function invalid(
  problem: SnippetProblem,
  value: string | undefined,
  valid: (value: string) => boolean
): readonly SnippetFinding[] {
  return value === undefined || valid(value) ? [] : [finding(problem, value)]
}

function frameFindings(
  { attributes }: Tag,
  site: string,
  languages: readonly string[]
): readonly SnippetFinding[] {
  const { src = '', title = '', sandbox, height = '' } = attributes
  const ours = languages.some((language) => src.startsWith(`${site}${language}/frame/`))
  if (!ours) return [finding('frame-elsewhere', src)]
  return [
    ...(title.trim() === '' ? [finding('no-title', '')] : []),
    ...(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox)
      ? [finding('sandbox', sandbox)]
      : []),
    ...(/^\d+$/.test(height) && Number(height) < LOWEST_FRAME ? [finding('low-frame', height)] : [])
  ]
}

function finding(problem: SnippetProblem, found: string): SnippetFinding {
  return { problem, found }
}
