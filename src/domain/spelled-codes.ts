import { digitsIn, JOINT, OUR_FORMAT, SPACE, textOf, type Word } from './code-words.ts'
import { type SoundCode, soundCode } from './sound-code.ts'

/**
 * The codes in these words that stand with spaces anywhere, as people write down what is read out. Each
 * takes nearly all of the words in a row that may belong to one: in a long row, such as the key of an
 * exam, some piece passes the check by chance.
 */
export function spelledCodes(words: readonly Word[]): readonly SoundCode[] {
  return spelledRuns(words).flatMap((run) => spelledCode(run) ?? [])
}

function spelledCode(run: readonly Word[]): SoundCode | undefined {
  for (let start = 0; start <= MOST_BEFORE; start++) {
    for (let after = 0; after <= MOST_AFTER; after++) {
      const words = run.slice(start, run.length - after)
      const text = textOf(words)
      if (text.length < FEWEST_LOOSE || !OUR_FORMAT.test(text)) continue
      // A group that is tied to its neighbour is a part of something longer.
      const next = run[run.length - after]
      if ([...(start > 0 ? words.slice(0, 1) : []), ...(next ? [next] : [])].some(isTight)) continue
      const found = digitsIn(text) >= FEWEST_DIGITS ? soundCode(words) : undefined
      if (found) return found
    }
  }
  return undefined
}

function isTight({ gap }: Word): boolean {
  return !SPACE.test(gap)
}

/** Short words before and after a code, as in `mã em là 14 …` and `… 4H ạ lớp 12A`. */
const [MOST_BEFORE, MOST_AFTER] = [8, 3]

/** Words in a row that may be parts of a code that is spelled out, and are not too many. */
function spelledRuns(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  let last: Word | undefined
  for (const word of words) {
    const spelled = isSpelled(word)
    const joins = last !== undefined && last.to + word.gap.length === word.from
    const row = runs.at(-1)
    if (spelled && row && joins && (SPACE.test(word.gap) || JOINT.test(word.gap))) row.push(word)
    else if (spelled) runs.push([word])
    last = spelled ? word : undefined
  }
  return runs.filter((run) => run.length > 2 && textOf(run).length <= MOST_SPELLED)
}

/** The symbols of a code, and the short words around it. */
const MOST_SPELLED = 48

/** Whether a word may be part of a code that is spelled out: it has a digit, or is short or all capitals. */
function isSpelled({ text }: Word): boolean {
  return text.length <= 2 || /\p{Nd}/u.test(text) || text === text.toUpperCase()
}

/** Codes with fewer symbols than a finished quiz has are not put together from loose words. */
const FEWEST_LOOSE = 15
/** The format is a digit; of 16 other symbols, one code in fifty has fewer than two. */
const FEWEST_DIGITS = 3
