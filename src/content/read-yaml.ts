import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { ZodType } from 'zod'
import type { Problem } from './problems.ts'

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
      place: '',
      message: 'the file is missing. Create it, or remove what refers to it.'
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
  if (document.errors.length > 0) {
    for (const { message, linePos, code } of document.errors) {
      const line = linePos === undefined ? '' : `line ${linePos[0].line}`
      const sentence =
        code === 'DUPLICATE_KEY'
          ? `an id stands here for the second time. Rename or remove one of the two.\n${indented(message)}`
          : `this is not valid YAML.\n${indented(message)}`
      problems.push({ file, place: line, message: sentence })
    }
    return undefined
  }
  const checked = shape.safeParse(document.toJS())
  if (checked.success) return checked.data
  for (const issue of checked.error.issues) {
    problems.push({ file, place: issue.path.join(' → '), message: sentenceFor(issue) })
  }
  return undefined
}

function sentenceFor(issue: { readonly code: string; readonly message: string }): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.message}. Remove it, or mend its spelling.`
  return issue.message.includes('received undefined')
    ? 'this is missing. Add it.'
    : `${issue.message}.`
}

function indented(message: string): string {
  return message.trimEnd().replace(/^/gm, '      ')
}
