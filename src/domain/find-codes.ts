import { GROUP } from './code.ts'
import { digitsIn, JOINT, OUR_FORMAT, SPACE, textOf, type Word, wordsIn } from './code-words.ts'
import { FEWEST_SYMBOLS, type SoundCode, soundCode } from './sound-code.ts'
import { spelledCodes } from './spelled-codes.ts'

/**
 * Every sound code in one line of text, in order: between any signs, in a link, in a sentence, with
 * its groups apart or joined, and with letters that an input method has changed. A piece of the text
 * counts as a code only if it is too long, and has too many digits, to pass the check by chance: of
 * pieces that long, one in a thousand does. Never throws. The time is linear in the text.
 */
export function findCodes(text: string): readonly SoundCode[] {
  const words = wordsIn(text)
  const taken = new Set<Word>()
  const found: SoundCode[] = []
  // The surest forms first, so that a number beside a code is not taken for its first symbol.
  for (const form of FORMS) {
    for (const [start, word] of words.entries()) {
      const begins = form === 'tied' || OUR_FORMAT.test(word.text)
      const run = begins ? codeFrom(words, start, form, taken) : undefined
      if (!run) continue
      found.push(run.code)
      for (const part of run.words) taken.add(part)
    }
  }
  const spelled = spelledCodes(words.filter((word) => !taken.has(word)))
  return [...found, ...spelled].sort((first, second) => first.from - second.from)
}

/** How the groups of a code stand apart: joined or with hyphens, or in groups of four with spaces. */
const FORMS = ['tied', 'grouped'] as const

type Form = (typeof FORMS)[number]

/** Whether two groups with digits are tied by a hyphen: then both belong to one longer code. */
function isTied(words: readonly Word[], at: number, digits: 'before' | 'after'): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || !/^[\p{Pd}\u2212]$/u.test(word.gap)) return false
  return digitsIn(digits === 'before' ? before.text : word.text) > 0
}

/** No code of ours is longer: twice as many answers as the quiz has slots. */
const MOST_SYMBOLS = 48
/** The groups of such a code. */
const MOST_WORDS = 12
/** The format is a digit; of 16 other symbols, one code in 400 has no more. */
const FEWEST_DIGITS = 2

/** A sound code, and its words. */
type Run = { readonly code: SoundCode; readonly words: readonly Word[] }

/**
 * The sound code that begins with this word: the longest, unless it is two codes in a row, which pass
 * the check together as well.
 */
function codeFrom(
  words: readonly Word[],
  start: number,
  form: Form,
  taken: ReadonlySet<Word>
): Run | undefined {
  if (isTied(words, start, 'before')) return undefined
  let best: Run | undefined
  const run: Word[] = []
  let length = 0
  for (const word of words.slice(start, start + MOST_WORDS)) {
    const apart = run.length > 0 && !JOINT.test(word.gap)
    if (taken.has(word) || (apart && (form === 'tied' || !SPACE.test(word.gap)))) break
    const before = run.at(-1)
    if (form === 'grouped' && before && before.text.length !== GROUP) break
    run.push(word)
    length += word.text.length
    if (length > MOST_SYMBOLS) break
    if (length < FEWEST_SYMBOLS - 2 || isTied(words, start + run.length, 'after')) continue
    const code = isMixed(run) ? soundCode(run) : undefined
    const second = best && words[start + best.words.length]
    if (code && second && OUR_FORMAT.test(second.text)) return best
    if (code) best = { code, words: [...run] }
  }
  return best
}

/** Whether words are neither a name nor a telephone number. */
function isMixed(run: readonly Word[]): boolean {
  const text = textOf(run)
  return digitsIn(text) >= FEWEST_DIGITS && /\p{L}/u.test(text)
}
