import type { ZodType } from 'zod'
import type { Problem } from './problems.ts'
import { parseYaml, readText } from './read-yaml.ts'

/** A Markdown file with YAML between two lines of `---` at its top. Problems are added to `problems`. */
export function readFrontMatter<Front>(
  folder: string,
  file: string,
  shape: ZodType<Front>,
  problems: Problem[]
): { readonly front: Front; readonly body: string } | undefined {
  const text = readText(folder, file, problems)
  if (text === undefined) return undefined
  const [, head, body] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    const message =
      'expected title, lead and so on between two lines of ---, as in the other pages.'
    problems.push({ file, path: 'line 1', message })
    return undefined
  }
  // The empty line stands for the first ---, so that a problem names the line of the file.
  const front = parseYaml(file, `\n${head}`, shape, problems)
  return front === undefined ? undefined : { front, body }
}
