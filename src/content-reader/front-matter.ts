import type { ZodType } from 'zod'
import type { ContentFiles } from './content-files.ts'
import type { Problem } from './problems.ts'
import { parseYaml, readText } from './read-yaml.ts'

/**
 * Reads a Markdown file that begins with front matter: YAML between two lines of `---`. Accepts a
 * byte order mark and Windows line ends. Returns undefined, with problems added to `problems`, if
 * the file is missing or its front matter is missing or does not match `shape`.
 */
export function readFrontMatter<Front>(
  files: ContentFiles,
  file: string,
  shape: ZodType<Front>,
  problems: Problem[]
): { readonly front: Front; readonly body: string } | undefined {
  const text = readText(files, file, problems)
  if (text === undefined) return undefined
  const [, head, body] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    const message =
      'expected title, lead and so on between two lines of ---, as in the other pages.'
    problems.push({ file, path: 'line 1', message })
    return undefined
  }
  // The empty line replaces the first `---`, so that line numbers in problems are those of the
  // file.
  const front = parseYaml(file, `\n${head}`, shape, problems)
  return front === undefined ? undefined : { front, body }
}
