import { LOCALE_NAMES, LOCALES } from '#i18n/locales'
import type { Problem } from './problems.ts'

/** The name of the language that all others are compared with. */
const FIRST_LANGUAGE = LOCALE_NAMES[LOCALES[0]]

/**
 * Reports each text of `translation` whose {placeholders} differ from those of the same text in
 * `original`, and each list of another length. The schemas already report missing and unknown keys
 * of fixed shapes. `keys` is the path from the top of the file to the two values.
 */
export function checkTranslation(
  file: string,
  original: unknown,
  translation: unknown,
  problems: Problem[],
  keys: readonly string[] = []
): void {
  const path = keys.join(' → ')
  if (typeof original === 'string' && typeof translation === 'string') {
    const expected = placeholdersIn(original)
    const found = placeholdersIn(translation)
    if (expected === found) return
    const message = `expected the placeholders ${expected || '(none)'} as in ${FIRST_LANGUAGE}, found ${found || '(none)'}. Write them exactly as in ${FIRST_LANGUAGE}.`
    problems.push({ file, path, message })
    return
  }
  if (
    Array.isArray(original) &&
    Array.isArray(translation) &&
    original.length !== translation.length
  ) {
    const message = `expected ${original.length} entries as in ${FIRST_LANGUAGE}, found ${translation.length}. Add or remove some.`
    problems.push({ file, path, message })
    return
  }
  if (!isTree(original) || !isTree(translation)) return
  for (const [key, value] of Object.entries(original)) {
    checkTranslation(file, value, translation[key], problems, [...keys, key])
  }
}

function placeholdersIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
