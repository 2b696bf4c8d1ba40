/** Words that tell names from sentences, in all languages, in lower case. */
export type SentenceWords = {
  /** Words of sentences around a code that are never part of a name. */
  readonly notNames: readonly string[]
  /** What comes before a name in a sentence, such as "my name is". */
  readonly beforeName: readonly string[]
  /** Words of `notNames` that may stand before a name, such as “Ms”. */
  readonly titles: readonly string[]
}

/**
 * The text if it may be a name or a number, without list signs and punctuation at its ends; empty for
 * a sentence, a time, a link or nothing.
 */
export function nameIn(text: string, words: SentenceWords): string {
  const name = trimmed(text)
  const parts = name.split(' ')
  if (name === '' || parts.length > MOST_WORDS || !/[\p{L}\p{N}]/u.test(name)) return ''
  if (/[?!…/@#<>]|\d:\d|\p{Ll}{2}\.\s/u.test(name)) return ''
  return isSentence(parts, words) ? '' : name
}

/**
 * Whether words are a sentence. “Em Lan” is a name with a title, which counts only if it is written in
 * small letters or stands alone. Minh is a name, and `mình` without its mark: in a text that is typed
 * without marks, it takes two such words.
 */
function isSentence(
  parts: readonly string[],
  { notNames, titles, beforeName }: SentenceWords
): boolean {
  if (beforeName.includes(parts.join(' ').toLowerCase())) return true
  const plain = parts.map((part) => part.replace(/\p{P}/gu, ''))
  const small = plain.filter((part) => /^\p{Ll}/u.test(part))
  if (small.some((part) => notNames.includes(part))) return true
  const [first = '', ...others] = plain
  const title = titles.includes(first.toLowerCase()) && others.length > 0
  // A single letter is an initial.
  if (first.length > 1 && notNames.includes(first.toLowerCase()) && !title) return true
  // Most names end here: the words without their marks are worked out only for what may be a sentence.
  if (small.length < FEWEST_UNMARKED) return false
  if (plain.some((part) => withoutMarks(part) !== part.toLowerCase())) return false
  const unmarked = notNames.map(withoutMarks)
  return small.filter((part) => unmarked.includes(part)).length >= FEWEST_UNMARKED
}

const FEWEST_UNMARKED = 2

/** The name that a sentence gives, after words such as "my name is"; empty if it gives none. */
export function nameInSentence(text: string, words: SentenceWords): string {
  const parts = text.split(/\s+/)
  const simple = parts.map(withoutMarks)
  for (const phrase of words.beforeName) {
    const needed = phrase.split(' ').map(withoutMarks)
    for (const start of simple.keys()) {
      if (!needed.every((word, at) => simple[start + at] === word)) continue
      const name = capitalized(parts.slice(start + needed.length))
      if (name !== '' && nameIn(name, words) !== '') return name
    }
  }
  return ''
}

/** The number of a list at the start of a line: `19. `, `2) `, `3: ` or `1/ `. */
export function listNumber(text: string): { readonly number: string; readonly rest: string } {
  const [, number = '', rest = text] = /^\s*(\d{1,3})\s?[.):/]\s+(.*)$/su.exec(text) ?? []
  return { number, rest }
}

const MOST_WORDS = 6

/** The words at the start that begin with a capital or a digit, up to the end of the sentence. */
function capitalized(parts: readonly string[]): string {
  const name: string[] = []
  for (const part of parts) {
    if (!/^[\p{Lu}\p{N}]/u.test(part)) break
    name.push(part.replace(/[.,;:!?]+$/u, ''))
    if (/[.,;:!?]$/u.test(part)) break
  }
  return name.join(' ')
}

function trimmed(text: string): string {
  return text
    .replace(/[;|\t]/g, ' ')
    .replace(/^[^\p{L}\p{N}\p{So}]+|[^\p{L}\p{M}\p{N}\p{So})'’.]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^([^(]*)\)+$/, '$1')
}

/** A word in lower case without marks and punctuation, so that a typed sentence needs none. */
function withoutMarks(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .replace(/đ/g, 'd')
}
