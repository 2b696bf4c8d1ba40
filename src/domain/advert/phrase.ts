/**
 * A phrase as an editor writes it in content/adverts, parsed. The signs:
 *
 * - `word` stands for itself; `word*` for every word that begins with it
 * - `(a|b c|d)` one of these; `(a|b)*` one that begins with one of these; `(a)?` it may be missing
 * - `@customers` one of a list that the file names; `@number` a number
 * - `_` up to three words in between
 * - `!(a|b)` not followed by one of these
 * - `:` a colon, or the end of the sentence
 *
 * Signs between words do not matter: "walk-in" and "walk in" are the same. A phrase has no
 * repetition, so comparing it with a place of a text takes a limited time.
 */
export type Phrase = readonly Step[]

export type Step =
  | WordStep
  | { readonly kind: 'choice'; readonly options: readonly Phrase[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'number' }
  | { readonly kind: 'not'; readonly options: readonly Phrase[] }
  | { readonly kind: 'stop' }

/** One word of the text: equal to `text`, or, for a stem, beginning with it. */
export type WordStep = { readonly kind: 'word'; readonly text: string; readonly stem: boolean }

/** What is wrong with a phrase; `found` is the part of it that is meant. */
export type PhraseProblem = {
  readonly kind:
    | 'empty'
    | 'unclosed'
    | 'unopened'
    | 'tooDeep'
    | 'unknownList'
    | 'nothingBefore'
    | 'noWord'
    | 'shortStem'
    | 'startsWithoutWord'
  readonly found: string
}

/** The lists that phrases may name, such as `customers`: for each, the text of its choice. */
export type PhraseLists = Readonly<Record<string, string>>

export type ParsedPhrase =
  | { readonly kind: 'ok'; readonly phrase: Phrase }
  | { readonly kind: 'problem'; readonly problem: PhraseProblem }
