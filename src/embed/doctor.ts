import { parseColour } from './accent.ts'
import { THEMES } from './messages.ts'
import { isRoleLink } from './role-link.ts'
import { ATTRIBUTES } from './settings.ts'

/** One element of a snippet: its name in small letters, and its attributes. */
export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** What can be wrong with a snippet, in the order in which it is told. */
export const SNIPPET_PROBLEMS = [
  'nothing',
  'no-script',
  'script-type',
  'script-elsewhere',
  'unknown-attribute',
  'lang',
  'theme',
  'accent',
  'role-link',
  'heading-level',
  'no-room',
  'frame-elsewhere',
  'no-title',
  'sandbox',
  'low-frame'
] as const

export type SnippetProblem = (typeof SNIPPET_PROBLEMS)[number]

/** A complaint, and what it was found in. */
export type SnippetFinding = { readonly problem: SnippetProblem; readonly found: string }

/** What every element may have. */
const ANYWHERE = /^(id|class|style|title|hidden|slot|data-.*|aria-.*)$/
/** Below this, the quiz would have to be scrolled inside its frame. */
const LOW = 400

/**
 * What is wrong with a snippet, as the elements that it is made of. `site` is the address of our site, with a slash at the end;
 * `languages` are those that we speak. An empty list: it is sound.
 */
export function examineSnippet(
  tags: readonly Tag[],
  site: string,
  languages: readonly string[]
): readonly SnippetFinding[] {
  const elements = tags.filter(({ name }) => name === 'front-or-back')
  const frames = tags.filter(({ name }) => name === 'iframe')
  if (elements.length + frames.length === 0) return [{ problem: 'nothing', found: '' }]
  const scripts = tags.filter(({ name }) => name === 'script')
  const found = [
    ...(elements.length > 0 ? scriptFindings(scripts, site) : []),
    ...elements.flatMap((element) => elementFindings(element, languages)),
    ...frames.flatMap((frame) => frameFindings(frame, site, languages))
  ]
  return found.sort(
    (one, other) => SNIPPET_PROBLEMS.indexOf(one.problem) - SNIPPET_PROBLEMS.indexOf(other.problem)
  )
}

function scriptFindings(scripts: readonly Tag[], site: string): readonly SnippetFinding[] {
  const script = scripts.find(({ attributes }) => /embed\.js/.test(attributes.src ?? ''))
  if (!script) return [{ problem: 'no-script', found: '' }]
  const { src = '', type = '' } = script.attributes
  return [
    ...(src === `${site}embed.js` ? [] : [finding('script-elsewhere', src)]),
    ...(/^(text\/javascript)?$/i.test(type) ? [] : [finding('script-type', type)])
  ]
}

function elementFindings(
  { attributes }: Tag,
  languages: readonly string[]
): readonly SnippetFinding[] {
  const unknown = Object.keys(attributes).filter(
    (name) => !ATTRIBUTES.some((known) => known === name) && !ANYWHERE.test(name)
  )
  const { lang, theme, accent, 'role-link': roleLink, 'heading-level': level } = attributes
  const keepsRoom = /min-height/.test(attributes.style ?? '')
  const wrong = (
    problem: SnippetProblem,
    value: string | undefined,
    valid: (value: string) => boolean
  ) => (value === undefined || valid(value) ? [] : [finding(problem, value)])
  return [
    ...unknown.map((name) => finding('unknown-attribute', name)),
    ...wrong('lang', lang, (value) => languages.includes(value)),
    ...wrong('theme', theme, (value) => THEMES.some((one) => one === value)),
    ...wrong('accent', accent, (value) => parseColour(value) !== undefined),
    ...wrong('role-link', roleLink, isRoleLink),
    ...wrong('heading-level', level, (value) => /^[1-6]$/.test(value)),
    ...(keepsRoom ? [] : [finding('no-room', '')])
  ]
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
    ...(/^\d+$/.test(height) && Number(height) < LOW ? [finding('low-frame', height)] : [])
  ]
}

function finding(problem: SnippetProblem, found: string): SnippetFinding {
  return { problem, found }
}
