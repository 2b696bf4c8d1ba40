import { labelAlone, labelled, type LabelWords } from './labels.ts'
import { type Stamps, stampsFrom, type StampWords } from './stamps.ts'

/** Words that tell names from sentences, in all languages, in lower case. */
export type SentenceWords = {
  /** Words of sentences around a code that are never part of a name. */
  readonly notNames: readonly string[]
  /** What comes before a name in a sentence, such as "my name is". */
  readonly beforeName: readonly string[]
  /** Words of `notNames` that may stand before a name, such as “Ms”. */
  readonly titles: readonly string[]
}

/** The same words, and what is worked out of them once for a whole text. */
export type NameWords = Omit<SentenceWords, 'notNames'> &
  LabelWords & {
    readonly notNames: ReadonlySet<string>
    /** The same without their marks. */
    readonly unmarked: ReadonlySet<string>
    /** The words of each of `beforeName`, without their marks. */
    readonly phrases: readonly (readonly string[])[]
    readonly stamps: Stamps
  }

/** Works out what `nameIn` and the others need. */
export function nameWordsFrom(words: SentenceWords & LabelWords & StampWords): NameWords {
  return {
    ...words,
    notNames: new Set(words.notNames),
    unmarked: new Set(words.notNames.map(withoutMarks)),
    phrases: words.beforeName.map((phrase) => phrase.split(' ').map(withoutMarks)),
    stamps: stampsFrom(words)
  }
}

/**
 * The text if it may be a name or a number, without list signs, times, and punctuation at its ends; of
 * labelled fields, the name. Empty for a sentence, a time, a link or nothing.
 */
export function nameIn(text: string, words: NameWords): string {
  if (text.length > LONGEST) return ''
  const { before, fields } = labelled(text, words)
  const value = fields.find(({ kind }) => kind === 'name')?.value ?? ''
  return plainName(value, words) || plainName(before, words)
}

/** The name that a label in the text gives; empty if none does. */
export function labelledName(text: string, words: NameWords): string {
  if (text.length > LONGEST) return ''
  return (
    labelled(text, words)
      .fields.flatMap(({ kind, value }) => (kind === 'name' ? plainName(value, words) : []))
      .find((name) => name !== '') ?? ''
  )
}

/** Names with all that may stand around them are shorter. */
const LONGEST = 400

function plainName(text: string, words: NameWords): string {
  // Of `Machine 3: An`, the name is what the label says.
  const all = trimmed(text.replace(ADDRESS, '').replace(/^.*: (?=[^:]*[\p{L}\p{N}])/su, ''))
  if (words.stamps.is(all)) return ''
  const name = withoutLabel(trimmed(words.stamps.without(all)), words)
  const parts = name.split(' ')
  if (name === '' || parts.length > MOST_WORDS || !/[\p{L}\p{N}]/u.test(name)) return ''
  if (/[?!…/@#<>]|\d[:h]\d|\p{Ll}{2}\.\s/u.test(name)) return ''
  const label = labelAlone(name, words)
  return label === 'name' || label === 'code' || isSentence(parts, words) ? '' : name
}

/** The address of a mail after a name. */
const ADDRESS = /<[^<>@\s]+@[^<>@\s]+>/g

/** Without a label after a sign at the end, as in `An – code 1ABC-…`. */
function withoutLabel(name: string, words: NameWords): string {
  const [end = '', word = ''] = /\s*[,–-]\s*(\p{L}+)(?: \d)?$/u.exec(name.slice(-LONGEST_END)) ?? []
  return end !== '' && labelAlone(word, words) ? name.slice(0, -end.length) : name
}

const LONGEST_END = 40

/**
 * Whether words are a sentence. “Em Lan” is a name with a title, which counts only if it is written in
 * small letters or stands alone. Minh is a name, and `mình` without its mark: in a text that is typed
 * without marks, it takes two such words.
 */
function isSentence(
  parts: readonly string[],
  { notNames, unmarked, titles, beforeName }: NameWords
): boolean {
  if (beforeName.includes(parts.join(' ').toLowerCase())) return true
  const plain = parts.map((part) => part.replace(/\p{P}/gu, ''))
  const small = plain.filter((part) => /^\p{Ll}/u.test(part))
  if (small.some((part) => notNames.has(part))) return true
  const [first = '', ...others] = plain
  const title = titles.includes(first.toLowerCase()) && others.length > 0
  // A single letter is an initial.
  if (first.length > 1 && notNames.has(first.toLowerCase()) && !title) return true
  // Most names end here: the words without their marks are worked out only for what may be a sentence.
  if (small.length < FEWEST_UNMARKED) return false
  if (plain.some((part) => withoutMarks(part) !== part.toLowerCase())) return false
  return small.filter((part) => unmarked.has(part)).length >= FEWEST_UNMARKED
}

const FEWEST_UNMARKED = 2

/** The name that a sentence gives, after words such as "my name is"; empty if it gives none. */
export function nameInSentence(text: string, words: NameWords): string {
  return nameAfter(words.phrases, text, words)
}

/**
 * The name in a sentence without a code, after two words or more: a single one, such as “name”, says too
 * little there.
 */
export function introducedName(text: string, words: NameWords): string {
  const phrases = words.phrases.filter(({ length }) => length > 1)
  const name = nameAfter(phrases, text, words)
  return /^\p{L}/u.test(name) ? name : ''
}

function nameAfter(phrases: NameWords['phrases'], text: string, words: NameWords): string {
  const parts = text.split(/\s+/)
  const simple = parts.map(withoutMarks)
  for (const phrase of phrases) {
    for (const start of simple.keys()) {
      if (!phrase.every((word, at) => simple[start + at] === word)) continue
      const from = start + phrase.length
      const name = capitalized(parts.slice(from, from + MOST_WORDS + 1), words.titles)
      if (name !== '' && plainName(name, words) !== '') return name
    }
  }
  return ''
}

/** The number of a list at the start of a line: `19. `, `2) `, `3: ` or `1/ `. */
export function listNumber(text: string): { readonly number: string; readonly rest: string } {
  const [, number = '', rest = text] =
    /^\s*(\d{1,3})(?:\uFE0F?\u20E3|\s?[.):/])\s+(.*)$/su.exec(text) ?? []
  return { number, rest }
}

const MOST_WORDS = 6

/** The words at the start that begin with a capital or a digit, up to the end of the sentence. */
function capitalized(parts: readonly string[], titles: readonly string[]): string {
  const name: string[] = []
  for (const part of parts) {
    // “mã của bạn Hoa” gives the name after the title.
    if (name.length === 0 && titles.includes(part)) continue
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
