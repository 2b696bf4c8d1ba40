import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * The message for what a schema found wrong, for somebody who doesn't code: what was expected, what
 * was found, and what to do where that is known. `value` is the parsed content of the whole file.
 */
export function sentenceFor(issue: Issue, value: unknown): string {
  const found = valueAt(value, issue.path)
  if (found === undefined) return 'this is missing. Add it.'
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isNumberOrBoolean(found)) {
    return `expected some words, found ${found}. Put quotation marks around it.`
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number' && isNumberInQuotes(found)) {
    return `expected a number, found the text “${found}”: take the quotation marks away.`
  }
  return `${expectationOf(issue)}, found ${described(found, issue)}.`
}

function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`
    case 'too_small':
      // A schema with a message of its own, such as `text`, says better what it expects.
      return issue.message.startsWith('expected') ? issue.message : atLeast(issue)
    case 'too_big':
      return atMost(issue)
    default:
      return issue.message
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'some words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries',
  record: 'a group of entries'
}

function atLeast({ origin, minimum, inclusive, exact }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'array') return `expected ${minimum} ${exact ? '' : 'or more '}entries`
  return `expected a number ${inclusive ? 'from' : 'above'} ${minimum}`
}

function atMost({ origin, maximum, inclusive, exact }: z.core.$ZodIssueTooBig): string {
  if (origin === 'array') return `expected ${maximum} ${exact ? '' : 'or fewer '}entries`
  return `expected a number ${inclusive ? 'up to' : 'below'} ${maximum}`
}

function described(found: unknown, issue: Issue): string {
  if (found === null || (typeof found === 'string' && found.trim() === '')) return 'nothing'
  if (Array.isArray(found)) return issue.code === 'invalid_type' ? 'a list' : `${found.length}`
  return typeof found === 'object' ? 'a group of entries' : String(found)
}

function isNumberInQuotes(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
}

function isNumberOrBoolean(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, key)
  }
  return current
}
