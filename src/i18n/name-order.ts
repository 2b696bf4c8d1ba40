import type { Locale } from './locales.ts'

/**
 * Compares two people's names as lists in a language do; negative if the first comes first. Numbers in
 * names count as numbers. Vietnamese lists go by the given name, which comes last, and then by the
 * whole name.
 */
export function nameOrder(locale: Locale): (first: string, second: string) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  if (locale !== 'vi') return compare
  return (first, second) => compare(givenName(first), givenName(second)) || compare(first, second)
}

/** The last word that is neither a number, a class such as 12A, nor in brackets. */
function givenName(name: string): string {
  const words = name.split(' ').filter((word) => !/[\d()]/.test(word))
  return words.at(-1) ?? name
}
