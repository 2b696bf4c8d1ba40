import { z } from 'zod'
import type { Locale } from '#i18n/locales'
import type { ContentFiles } from './content-files.ts'
import { checkNames, type KnownNames } from './known-names.ts'
import { blocksOf } from './page-body.ts'
import type { Page } from './page.ts'
import type { Problem } from './problems.ts'
import { readFrontMatter } from './front-matter.ts'
import { text } from './texts.ts'

const WORDS_A_MINUTE = 200

const frontMatterShape = z.strictObject({
  title: text,
  navigation: text,
  description: text,
  lead: text,
  summary: z.array(text),
  onward: z.array(z.string()),
  sources: z.array(z.string())
})

/**
 * Reads and checks pages/<slug>.md of one language. Adds what is wrong to `problems`; returns
 * undefined if the file is missing or its front matter is wrong.
 */
export function readPage(
  files: ContentFiles,
  locale: Locale,
  slug: string,
  known: KnownNames,
  problems: Problem[]
): Page | undefined {
  const file = `${locale}/pages/${slug}.md`
  const parts = readFrontMatter(files, file, frontMatterShape, problems)
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
