import { z } from 'zod'
import type { Locale } from '#i18n/locales'
import { checkNames, type KnownNames } from './known-names.ts'
import { blocksOf } from './page-body.ts'
import type { Page } from './page.ts'
import type { Problem } from './problems.ts'
import { readFrontMatter } from './front-matter.ts'

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
  const parts = readFrontMatter(folder, file, frontMatterShape, problems)
  if (!parts) return undefined
  const { front, body } = parts

  const report = (path: string, message: string): void => {
    problems.push({ file, path, message })
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
