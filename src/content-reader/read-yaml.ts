import { parseDocument, type YAMLParseError } from 'yaml'
import type { ZodType } from 'zod'
import type { ContentFiles } from './content-files.ts'
import type { Problem } from './problems.ts'
import { sentenceFor } from './sentence-for.ts'

/**
 * Reads one YAML file and checks it against `shape`. If something is wrong (a missing file, broken
 * YAML, a repeated id, a wrong or unknown key), adds it to `problems` and returns undefined, so
 * that all files are read before the build stops.
 */
export function readYaml<Value>(
  files: ContentFiles,
  file: string,
  shape: ZodType<Value>,
  problems: Problem[]
): Value | undefined {
  const text = readText(files, file, problems)
  return text === undefined ? undefined : parseYaml(file, text, shape, problems)
}

/** The text of a content file; undefined, with a problem added, if the file is missing. */
export function readText(
  files: ContentFiles,
  file: string,
  problems: Problem[]
): string | undefined {
  const text = files.read(file)
  if (text === undefined) {
    const message = 'there is no such file. Put it back, with exactly this name.'
    problems.push({ file, path: '', message })
  }
  return text
}

/** Parses YAML and checks it against `shape`, as `readYaml` does; `file` is named in problems. */
export function parseYaml<Value>(
  file: string,
  text: string,
  shape: ZodType<Value>,
  problems: Problem[]
): Value | undefined {
  const document = parseDocument(text, { prettyErrors: true })
  const mistakes = yamlMistakes(file, text, document.errors)
  if (mistakes.length > 0) {
    problems.push(...mistakes)
    return undefined
  }
  const value: unknown = document.toJS()
  const checked = shape.safeParse(value)
  if (checked.success) return checked.data
  for (const issue of checked.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const message = 'nothing on the site uses this name. Fix its spelling, or remove it.'
      for (const key of issue.keys) {
        problems.push({ file, path: [...issue.path, key].join(' → '), message })
      }
    } else {
      problems.push({ file, path: issue.path.join(' → '), message: sentenceFor(issue, value) })
    }
  }
  return undefined
}

/**
 * The first syntax error alone, because the others mostly follow from it; else every repeated id.
 */
function yamlMistakes(
  file: string,
  text: string,
  errors: readonly YAMLParseError[]
): readonly Problem[] {
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return (broken ? [broken] : errors).map((error) => ({
    file,
    path: error.linePos === undefined ? '' : `line ${error.linePos[0].line}`,
    message: broken === undefined ? repeatedId(text, error) : brokenYaml(error)
  }))
}

function repeatedId(text: string, { pos }: YAMLParseError): string {
  const [id = 'an id'] = /^[^\s:]+/.exec(text.slice(pos[0])) ?? []
  return `${id} is here for the second time. Rename or remove one of the two.`
}

function brokenYaml({ message }: YAMLParseError): string {
  const advice =
    'Put words that contain a colon, or begin with a character such as * or {, in quotation marks.'
  return `this cannot be read as YAML. ${advice}\n${indented(message)}`
}

function indented(message: string): string {
  return message
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `      ${line}`)
    .join('\n')
}
