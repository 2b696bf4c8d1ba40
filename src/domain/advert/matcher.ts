import type { AdvertWord } from './advert-words.ts'
import type { Phrase } from './phrase.ts'
import { firstWords, type PhraseNode, phraseNodes, stemsOf, type WordSet } from './phrase-nodes.ts'

/** Where a phrase is in a list of words. */
export type PhraseMatch = {
  /** The index of the phrase. */
  readonly phrase: number
  /** The index of its first word, and the one after its last. */
  readonly from: number
  readonly to: number
  /** The words that fill a gap of the phrase. */
  readonly gaps: readonly WordSpan[]
}

/** Words by their indexes, without the last one. */
export type WordSpan = readonly [from: number, to: number]

/** Finds many phrases in one pass. */
export type Matcher = {
  /**
   * Every match, by the place where it begins; if a phrase matches several texts from one place, the
   * longest. The time is linear in the number of words.
   */
  readonly find: (words: readonly AdvertWord[]) => readonly PhraseMatch[]
  /** The matches that begin with the word at an index. */
  readonly findAt: (words: readonly AdvertWord[], at: number) => readonly PhraseMatch[]
}

/** The longest gap in a phrase, in words as they are written: "follow-up" is one. */
const LONGEST_GAP = 3

/** The longest gap in words of which several may be written as one: "up-to-date". */
const LONGEST_JOINED_GAP = 8

/** A matcher for phrases. `keyFor` is the form in which words are compared. */
export function createMatcher(
  phrases: readonly Phrase[],
  keyFor: (key: string) => string = (key) => key
): Matcher {
  const starts = phrases.map((phrase) => phraseNodes(phrase, keyFor))
  const candidates = candidateIndex(starts)

  function findAt(words: readonly AdvertWord[], at: number): readonly PhraseMatch[] {
    const key = words[at]?.key
    if (key === undefined) return []
    return candidates(key).flatMap(({ phrase, start }) => {
      const path = longestPath(start, words, at)
      return path ? [{ phrase, from: at, ...path }] : []
    })
  }
  return { findAt, find: (words) => words.flatMap((_, at) => findAt(words, at)) }
}

type Candidate = { readonly phrase: number; readonly start: PhraseNode }

/** The phrases that may begin with a word, by its key. */
function candidateIndex(starts: readonly PhraseNode[]): (key: string) => readonly Candidate[] {
  const byWord = new Map<string, Candidate[]>()
  const byStem = new Map<string, Candidate[]>()
  const add = (map: Map<string, Candidate[]>, text: string, candidate: Candidate): void => {
    const list = map.get(text)
    if (list) list.push(candidate)
    else map.set(text, [candidate])
  }
  for (const [phrase, start] of starts.entries()) {
    for (const { words, stems } of firstWords(start)) {
      for (const word of words) add(byWord, word, { phrase, start })
      for (const stem of stems) add(byStem, stem, { phrase, start })
    }
  }
  const lookUp = (key: string): readonly Candidate[] => {
    const found = new Map<number, Candidate>()
    for (const candidate of byWord.get(key) ?? []) found.set(candidate.phrase, candidate)
    for (const stem of stemsOf(key)) {
      for (const candidate of byStem.get(stem) ?? []) found.set(candidate.phrase, candidate)
    }
    return [...found.values()]
  }
  return remembered(lookUp)
}

/** The same function, which looks a word up once. It remembers the words of some adverts at a time. */
function remembered<Value>(lookUp: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size === MOST_REMEMBERED) known.clear()
    const found = lookUp(key)
    known.set(key, found)
    return found
  }
}

const MOST_REMEMBERED = 5000

type Path = { readonly to: number; readonly gaps: readonly WordSpan[] }

/**
 * The longest way through the nodes from the word at `at`. The nodes have no circle and a gap has at
 * most three words, so the number of ways does not depend on the text.
 */
function longestPath(node: PhraseNode, words: readonly AdvertWord[], at: number): Path | undefined {
  switch (node.kind) {
    case 'end':
      return { to: at, gaps: [] }
    case 'words':
      return has(node.set, words[at]?.key) ? longestPath(node.next, words, at + 1) : undefined
    case 'number':
      return /^\d/.test(words[at]?.key ?? '') ? longestPath(node.next, words, at + 1) : undefined
    case 'stop':
      return at === words.length || words[at - 1]?.colon
        ? longestPath(node.next, words, at)
        : undefined
    case 'not':
      return node.options.some((option) => longestPath(option, words, at))
        ? undefined
        : longestPath(node.next, words, at)
    case 'fork':
      return longestOf(node.nexts.map((next) => longestPath(next, words, at)))
    case 'gap':
      return longestOf(
        gapEnds(words, at).map((end) => {
          const path = longestPath(node.next, words, end)
          return path && { to: path.to, gaps: end > at ? [[at, end], ...path.gaps] : path.gaps }
        })
      )
  }
}

function longestOf(paths: readonly (Path | undefined)[]): Path | undefined {
  return paths.reduce((best, path) => (path && path.to > (best?.to ?? -1) ? path : best), undefined)
}

/** Where a gap from `at` may end: after no word, or after up to three words as they are written. */
function gapEnds(words: readonly AdvertWord[], at: number): readonly number[] {
  const ends = [at]
  let written = 0
  const last = Math.min(words.length, at + LONGEST_JOINED_GAP)
  for (let end = at; end < last; end += 1) {
    if (!words[end]?.joined || end === at) written += 1
    if (written > LONGEST_GAP) break
    ends.push(end + 1)
  }
  return ends
}

function has({ words, stems }: WordSet, key: string | undefined): boolean {
  if (key === undefined) return false
  if (words.has(key)) return true
  if (stems.size === 0) return false
  for (const stem of stemsOf(key)) if (stems.has(stem)) return true
  return false
}
