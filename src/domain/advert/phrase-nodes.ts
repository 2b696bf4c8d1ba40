import type { Phrase, Step, WordStep } from './phrase.ts'

/** The steps of a phrase, each with what follows it. */
export type PhraseNode =
  | { readonly kind: 'end' }
  | { readonly kind: 'words'; readonly set: WordSet; readonly next: PhraseNode }
  | { readonly kind: 'fork'; readonly nexts: readonly PhraseNode[] }
  | { readonly kind: 'gap' | 'number' | 'stop'; readonly next: PhraseNode }
  | { readonly kind: 'not'; readonly options: readonly PhraseNode[]; readonly next: PhraseNode }

/** Whole words, and stems with which a word may begin. */
export type WordSet = { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> }

/** The nodes of a phrase. `keyFor` is the form in which words are compared. */
export function phraseNodes(phrase: Phrase, keyFor: (key: string) => string): PhraseNode {
  return chain(phrase, { kind: 'end' }, keyFor)
}

/** The words and stems with which a match may begin. */
export function firstWords(node: PhraseNode): readonly WordSet[] {
  if (node.kind === 'words') return [node.set]
  return node.kind === 'fork' ? node.nexts.flatMap(firstWords) : []
}

/**
 * The beginnings of a word that may be stems: of 2 to 24 characters. The parser accepts no shorter stem,
 * and the build reports a longer one, because it is not found in any text.
 */
export function* stemsOf(key: string): Generator<string> {
  const longest = Math.min(key.length, LONGEST_STEM)
  for (let length = SHORTEST_STEM; length <= longest; length += 1) yield key.slice(0, length)
}

const SHORTEST_STEM = 2
const LONGEST_STEM = 24

function chain(phrase: Phrase, end: PhraseNode, keyFor: (key: string) => string): PhraseNode {
  return phrase.reduceRight<PhraseNode>((next, step) => nodeOf(step, next, keyFor), end)
}

function nodeOf(step: Step, next: PhraseNode, keyFor: (key: string) => string): PhraseNode {
  switch (step.kind) {
    case 'word':
      return { kind: 'words', set: wordSet([step], keyFor), next }
    case 'choice': {
      // One look into a set, in the place of one for each option.
      const single = step.options.flatMap(singleWord)
      const others = step.options.filter((option) => singleWord(option).length === 0)
      const nodes = others.map((option) => chain(option, next, keyFor))
      if (single.length === 0) return { kind: 'fork', nexts: nodes }
      const words: PhraseNode = { kind: 'words', set: wordSet(single, keyFor), next }
      return nodes.length === 0 ? words : { kind: 'fork', nexts: [words, ...nodes] }
    }
    case 'not': {
      const options = step.options.map((option) => chain(option, { kind: 'end' }, keyFor))
      return { kind: 'not', options, next }
    }
    default:
      return { kind: step.kind, next }
  }
}

/** The word that is a whole option; none for other options. */
function singleWord([first, second]: Phrase): readonly WordStep[] {
  return first?.kind === 'word' && !second ? [first] : []
}

function wordSet(steps: readonly WordStep[], keyFor: (key: string) => string): WordSet {
  const textsOf = (stem: boolean) =>
    new Set(steps.filter((step) => step.stem === stem).map(({ text }) => keyFor(text)))
  return { words: textsOf(false), stems: textsOf(true) }
}
