import { plainLine } from './plain-line.ts'

/** A name or a number in the forms by which names of lists are compared. */
export type NameWords = {
  /** In lower case, with marks, without punctuation; zeros before numbers are left out. */
  readonly exact: string
  /** The same without marks, as it is typed on a phone that has none. */
  readonly simple: string
  /** The words of `simple` in the order of the alphabet: some write the family name last. */
  readonly sorted: string
  /** The words of `simple` that are no numbers and no class such as 12A, in their order. */
  readonly words: readonly string[]
  /** The numbers among the words. */
  readonly numbers: readonly string[]
}

/** A name in the forms by which it is compared. Never throws; an empty name has empty forms. */
export function nameWords(name: string): NameWords {
  const exact = plainLine(name)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{So}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/^0+(?=\d+$)/, ''))
  const simple = exact.map(withoutMarks)
  return {
    exact: exact.join(' '),
    simple: simple.join(' '),
    sorted: [...simple].sort().join(' '),
    words: simple.filter((word) => word !== '' && !/\d/.test(word)),
    numbers: simple.filter((word) => /^\d+$/.test(word))
  }
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}
