import { z } from 'zod'
import type { Locale } from '#i18n/locales'
import { checkNames, type KnownNames } from './known-names.ts'
import { blocksOf } from './page-body.ts'
import type { Page } from './page.ts'
import type { Problem } from './problems.ts'
import { parseYaml, readText } from './read-yaml.ts'

const WORDS_A_MINUTE = 200

const sentence = z.string().trim().min(1, 'expected some words')

const frontMatterShape = z.strictObject({
  title: sentence,
  navigation: sentence,
  description: sentence,
  lead: sentence,
  summary: z.array(sentence),
  onward: z.array(z.string()),
  sources: z.array(z.string())
})

/** Reads pages/<slug>.md of one language. */
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
  const [, head, body] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    const message =
      'expected title, lead and so on between two lines of ---, as in the other pages.'
    problems.push({ file, place: 'line 1', message })
    return undefined
  }
  // The empty line stands for the first ---, so that a problem names the line of the file.
  const front = parseYaml(file, `\n${head}`, frontMatterShape, problems)
  if (!front) return undefined

  const report = (place: string, message: string): void => {
    problems.push({ file, place, message })
  }
  checkNames('onward', front.onward, known.slugs, 'page', report)
  if (known.sources) checkNames('sources', front.sources, known.sources, 'source', report)
  const blocks = blocksOf(body, locale, known, report)
  return { slug, ...front, blocks, minutes: minutesFor(body) }
}

function minutesFor(body: string): number {
  const words = body.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE))
}
