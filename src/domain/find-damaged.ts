import { digitsIn, OUR_FORMAT, textOf, type Word, wordsIn } from './code-words.ts'

/** A piece of a text that should be a code, but fails its check. */
export type DamagedCode = { readonly from: number; readonly to: number }

/**
 * The first piece of a line that somebody meant as a code of ours, judged by its form; undefined if
 * there is none. Look for sound codes first (`findCodes`). Telephone numbers, dates, names and
 * sentences do not have this form. Never throws.
 */
export function findDamaged(text: string): DamagedCode | undefined {
  const [first] = damagedCodes(text, [])
  return first
}

/**
 * All such pieces beside the sound codes of a line, which are given in order. The time is linear in the
 * text.
 */
export function* damagedCodes(
  text: string,
  sound: readonly DamagedCode[]
): Generator<DamagedCode, void> {
  const words = wordsIn(text)
  let next = 0
  let end = 0
  for (const [index, first] of words.entries()) {
    const { from, gap } = first
    while ((sound[next]?.to ?? Infinity) <= from) next++
    const limit = sound[next]?.from ?? Infinity
    if (from < end || from >= limit || !mayBegin(text, first, words[index + 1])) continue
    const others = takeWhile(words.slice(index + 1, index + MOST_WORDS), ({ to }) => to <= limit)
    // A word inside a hyphenated one does not begin a code, but one after a dash does.
    if (index > 0 && HYPHEN.test(gap) && !isDash(gap, others)) continue
    const apart = others[0] && isDash(others[0].gap, others.slice(1))
    const hyphenated = [first, ...(apart ? [] : takeWhile(others, isHyphenated))]
    const loose = [first, ...takeWhile(others, (word) => SPACE.test(word.gap) && isSpelled(word))]
    const run = [
      text[from - 1] === '#' && isFragment(hyphenated) ? hyphenated : [],
      isGrouped(hyphenated) || (isJoined(hyphenated) && !isAddress(text, first)) ? hyphenated : [],
      isSpelled(first) && isReadOut(loose) ? loose : []
    ].find(({ length }) => length > 0)
    const last = run?.at(-1)
    if (!run || !last || textOf(run) === EXAMPLE) continue
    end = last.to
    yield { from, to: end }
  }
}

/** Whether a word may begin a code, as few words do. */
function mayBegin(text: string, word: Word, next: Word | undefined): boolean {
  return (
    word.text.length >= FEWEST_JOINED ||
    isSpelled(word) ||
    text[word.from - 1] === '#' ||
    (next !== undefined && HYPHEN.test(next.gap))
  )
}

/** Whether a hyphen with spaces comes before a word whose own hyphens have none, as in `An - 1ABC-…`. */
function isDash(gap: string, [next]: readonly Word[]): boolean {
  return gap.length > 1 && next !== undefined && next.gap.length === 1 && HYPHEN.test(next.gap)
}

function isHyphenated({ gap }: Word): boolean {
  return HYPHEN.test(gap)
}

const MOST_WORDS = 24
/** The code that our pages give as an example, without hyphens; people quote it. */
const EXAMPLE = '1ABC2DEF3GHJ'
const HYPHEN = /^ ?[\p{Pd}\u2212] ?$/u
const SPACE = /^ {1,2}$/

/** Groups with hyphens, such as 1ABC-2DEF-3GHJ, whose first symbol may be wrong if they are many. */
function isGrouped(run: readonly Word[]): boolean {
  return (
    run.length >= (OUR_FORMAT.test(textOf(run)) ? 3 : 4) &&
    run.every(({ text }, at) => text.length <= 6 && (text.length > 1 || at === run.length - 1)) &&
    isMixed(run, 2)
  )
}

/** One long word, such as 1ABC2DEF3GHJ. */
function isJoined(run: readonly Word[]): boolean {
  const text = textOf(run)
  return run.length === 1 && OUR_FORMAT.test(text) && isLong(text) && isMixed(run, 3)
}

/** Groups with spaces, as people write down what is read out. */
function isReadOut(run: readonly Word[]): boolean {
  const text = textOf(run)
  return run.length >= 3 && OUR_FORMAT.test(text) && isLong(text) && isMixed(run, 3)
}

/** The beginning of a code in a link that was cut off. */
function isFragment(run: readonly Word[]): boolean {
  return OUR_FORMAT.test(textOf(run)) && textOf(run).length >= 3 && isMixed(run, 1)
}

/** Whether a word may be a group that was read out: it has a digit, or is a few capitals. */
function isSpelled({ text }: Word): boolean {
  return /\p{Nd}/u.test(text) || /^\p{Lu}{1,4}$/u.test(text)
}

/** Whether a word is part of an address, which may hold any letters and digits. */
function isAddress(text: string, { from, to }: Word): boolean {
  return /[/=<_.]/.test(text.slice(from - 1, from)) || text.slice(to, to + 1) === '@'
}

const FEWEST_JOINED = 12

function isLong(text: string): boolean {
  return text.length >= FEWEST_JOINED && text.length <= 26
}

/**
 * Whether there are so many digits and letters, and of each a quarter at least: two thirds of the symbols
 * are letters, so the number of an account or a parcel has too few.
 */
function isMixed(run: readonly Word[], least: number): boolean {
  const text = textOf(run)
  const letters = Array.from(text.matchAll(/\p{L}/gu)).length
  const fewest = Math.min(digitsIn(text), letters)
  return fewest >= least && FEWEST_OF_EACH * fewest >= text.length
}

const FEWEST_OF_EACH = 4

function takeWhile(words: readonly Word[], test: (word: Word) => boolean): readonly Word[] {
  const end = words.findIndex((word) => !test(word))
  return end < 0 ? words : words.slice(0, end)
}
