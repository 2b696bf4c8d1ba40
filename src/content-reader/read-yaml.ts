import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, type YAMLParseError } from 'yaml'
import type { ZodType } from 'zod'
import type { Problem } from './problems.ts'
import { sentenceFor } from './sentence-for.ts'

/**
 * Reads one YAML file and checks its shape. Problems (a missing file, broken YAML, a doubled id, a wrong or unknown key)
 * are added to `problems`; the value is then undefined, so that all files can be read before the build stops.
 */
export function readYaml<Value>(
  folder: string,
  file: string,
  shape: ZodType<Value>,
  problems: Problem[]
): Value | undefined {
  const text = readText(folder, file, problems)
  return text === undefined ? undefined : parseYaml(file, text, shape, problems)
}

/** The text of a content file, or a problem. */
export function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    problems.push({
      file,
      path: '',
      message: 'there is no such file. Put it back, with exactly this name.'
    })
    return undefined
  }
}

/** Checks the shape of YAML text that came from `file`. */
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
      const message = 'nothing on the site uses this name. Mend its spelling, or remove it.'
      for (const key of issue.keys) {
        problems.push({ file, path: [...issue.path, key].join(' → '), message })
      }
    } else {
      problems.push({ file, path: issue.path.join(' → '), message: sentenceFor(issue, value) })
    }
  }
  return undefined
}

/** Doubled ids, each by its name; of other mistakes only the first, because the rest mostly follow from it. */
function yamlMistakes(
  file: string,
  text: string,
  errors: readonly YAMLParseError[]
): readonly Problem[] {
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return (broken ? [broken] : errors).map((error) => ({
    file,
    path: error.linePos === undefined ? '' : `line ${error.linePos[0].line}`,
    message: broken === undefined ? doubled(text, error) : brokenYaml(error)
  }))
}

function doubled(text: string, { pos }: YAMLParseError): string {
  const [id = 'an id'] = /^[^\s:]+/.exec(text.slice(pos[0])) ?? []
  return `${id} stands here for the second time. Rename or remove one of the two.`
}

function brokenYaml({ message }: YAMLParseError): string {
  const advice = 'Words with a colon in them, or that begin with a sign, need quotation marks.'
  return `this cannot be read as YAML. ${advice}\n${indented(message)}`
}

function indented(message: string): string {
  return message
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `      ${line}`)
    .join('\n')
}
