import { LOCALE_NAMES, LOCALES } from '#i18n/locales'
import type { Problem } from './problems.ts'

const FIRST = LOCALE_NAMES[LOCALES[0]]

/**
 * Checks that `other` has the same keys, list lengths and {placeholders} as `first`, text by text. Missing and unknown keys of
 * fixed shapes are found by their schema already; this finds what a schema cannot: a list that is shorter, a placeholder that
 * was lost or translated.
 */
export function checkLanguages(
  file: string,
  first: unknown,
  other: unknown,
  problems: Problem[],
  keys: readonly string[] = []
): void {
  const path = keys.join(' → ')
  if (typeof first === 'string' && typeof other === 'string') {
    const expected = placeholdersIn(first)
    const found = placeholdersIn(other)
    if (expected === found) return
    const message = `expected the placeholders ${expected || '(none)'} as in ${FIRST}, found ${found || '(none)'}. Write them in exactly like that.`
    problems.push({ file, path, message })
    return
  }
  if (Array.isArray(first) && Array.isArray(other) && first.length !== other.length) {
    const message = `expected ${first.length} entries as in ${FIRST}, found ${other.length}. Add or remove some.`
    problems.push({ file, path, message })
    return
  }
  if (!isTree(first) || !isTree(other)) return
  for (const [key, value] of Object.entries(first)) {
    checkLanguages(file, value, other[key], problems, [...keys, key])
  }
}

function placeholdersIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
