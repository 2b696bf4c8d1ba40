import type { AdvertLanguage, AdvertPatterns } from '#domain/advert/patterns'
import type { Locale } from '#i18n/locales'
import type { z } from 'zod'
import { advertExampleShape, advertPatternsShape } from './adverts-shape.ts'
import { checkPhrases } from './check-phrases.ts'
import type { ContentFiles } from './content-files.ts'
import { readFrontMatter } from './front-matter.ts'
import { noSuch, type Problem } from './problems.ts'
import { readYaml } from './read-yaml.ts'

/** An advert that we invented, and what a careful person reads in it. */
export type AdvertExample = z.infer<typeof advertExampleShape> & {
  readonly id: string
  readonly text: string
}

/** What the patterns may name. */
type Known = { readonly traits: readonly string[]; readonly families: readonly string[] }

/** The languages in which adverts can be read, the one with the reference keys first. */
const ADVERT_LANGUAGES: readonly AdvertLanguage[] = ['en', 'vi']

/**
 * Reads and checks the patterns of every language. Undefined if one of them has a problem. `traits` are
 * the ids of the traits; undefined if they could not be read, which is reported already.
 */
export function readAdvertPatterns(
  files: ContentFiles,
  traits: readonly string[] | undefined,
  problems: Problem[]
): AdvertPatterns | undefined {
  const [en, vi] = ADVERT_LANGUAGES.map((language) => {
    const file = `adverts/${language}.yaml`
    const patterns = readYaml(files, file, advertPatternsShape, problems)
    if (!patterns) return undefined
    checkPhrases(file, patterns, problems)
    if (traits) {
      checkNames(file, 'traits', Object.keys(patterns.traits), traits, 'trait', problems)
    }
    return patterns
  })
  if (!en || !vi) return undefined
  // The words for these are shared by all languages.
  for (const kind of ['unclaimed', 'cautions', 'warnings'] as const) {
    const known = Object.keys(en[kind])
    checkNames('adverts/vi.yaml', kind, Object.keys(vi[kind]), known, 'entry', problems)
    checkComplete('adverts/vi.yaml', kind, Object.keys(vi[kind]), known, problems)
  }
  return { en, vi }
}

/** Reads and checks the invented adverts of a language, by their names. */
export function readAdvertExamples(
  files: ContentFiles,
  locale: Locale,
  { traits, families }: Known,
  problems: Problem[]
): readonly AdvertExample[] {
  const names = [...files.list(`${locale}/adverts`)].sort()
  return names.flatMap((name) => {
    const file = `${locale}/adverts/${name}`
    const found = readFrontMatter(files, file, advertExampleShape, problems)
    if (!found) return []
    const { front, body } = found
    checkNames(file, 'family', [front.family], families, 'family', problems)
    checkNames(file, 'said', Object.keys(front.said), traits, 'trait', problems)
    checkQuotes(file, front, body, problems)
    if (front.shown !== (front.lesson !== undefined && front.remarks.length > 0)) {
      const message = 'expected lesson and remarks where shown is true, and only there.'
      problems.push({ file, path: 'shown', message })
    }
    return [{ ...front, id: name.replace(/\.md$/, ''), text: body.trim() }]
  })
}

/** Reports quotes that are not in the text, character by character. */
function checkQuotes(
  file: string,
  { front, back, said, remarks }: z.infer<typeof advertExampleShape>,
  body: string,
  problems: Problem[]
): void {
  const quotes = [
    ...front,
    ...back,
    ...Object.values(said).flatMap((one) => ('more' in one ? [...one.more, ...one.less] : one)),
    ...remarks.map(({ line }) => line)
  ]
  for (const quote of quotes) {
    if (body.includes(quote)) continue
    const message = 'the text does not have this sentence. Copy it without changes.'
    problems.push({ file, path: quote, message })
  }
}

function checkNames(
  file: string,
  path: string,
  names: readonly string[],
  known: readonly string[],
  what: string,
  problems: Problem[]
): void {
  for (const name of names) {
    if (!known.includes(name)) problems.push({ file, path, message: noSuch(what, name, known) })
  }
}

/** Reports entries of `known` without a counterpart in `names`. */
export function checkComplete(
  file: string,
  path: string,
  names: readonly string[],
  known: readonly string[],
  problems: Problem[]
): void {
  for (const name of known) {
    if (names.includes(name)) continue
    problems.push({ file, path, message: `expected an entry ${name}, found none. Add it.` })
  }
}
