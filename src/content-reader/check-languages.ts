import { LOCALE_NAMES, LOCALES } from '#i18n/locales'
import type { Problem } from './problems.ts'

const FIRST = LOCALE_NAMES[LOCALES[0]]

/**
 * Checks that `other` has the same keys, list lengths and {places} as `first`, text by text. Missing and unknown keys of
 * fixed shapes are found by their schema already; this finds what a schema cannot: a list that is shorter, a place that
 * was lost or translated.
 */
export function checkLanguages(
  file: string,
  first: unknown,
  other: unknown,
  problems: Problem[],
  path: readonly string[] = []
): void {
  const place = path.join(' → ')
  if (typeof first === 'string' && typeof other === 'string') {
    const expected = placesIn(first)
    const found = placesIn(other)
    if (expected === found) return
    const message = `expected the places ${expected || '(none)'} as in ${FIRST}, found ${found || '(none)'}. Write them in exactly like that.`
    problems.push({ file, place, message })
    return
  }
  if (Array.isArray(first) && Array.isArray(other) && first.length !== other.length) {
    const message = `expected ${first.length} entries as in ${FIRST}, found ${other.length}. Add or remove some.`
    problems.push({ file, place, message })
    return
  }
  if (!isTree(first) || !isTree(other)) return
  for (const [key, value] of Object.entries(first)) {
    checkLanguages(file, value, other[key], problems, [...path, key])
  }
}

function placesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
