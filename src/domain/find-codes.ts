import { parseCode } from './code.ts'
import type { Answer } from './model.ts'
import { typedKeys } from './typed-keys.ts'

/** A sound code in a text. */
export type FoundCode = {
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
} & (
  | { readonly kind: 'ok'; readonly answers: readonly Answer[] }
  /** It has a format of a newer version of this site. */
  | { readonly kind: 'newer' }
)

/** A word of a text, with what stands between it and the word before. */
export type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly gap: string
}

/**
 * Every sound code in one line of text, in order: between any signs, in a link, in a sentence, with
 * its groups apart or joined, and with letters that an input method has changed. A piece of the text
 * counts as a code only if it is too long, and has too many digits, to pass the check by chance: of
 * pieces that long, one in a thousand does. Never throws. The time is linear in the text.
 */
export function findCodes(text: string): readonly FoundCode[] {
  const words = wordsIn(text)
  const taken = new Set<Word>()
  const found: FoundCode[] = []
  // The surest forms first, so that a number beside a code is not taken for its first symbol.
  for (const form of FORMS) {
    for (const [start, word] of words.entries()) {
      const begins = form === 'tied' || OUR_FORMAT.test(word.text)
      const run = begins ? codeFrom(words, start, form, taken) : undefined
      if (run) keep(run)
    }
  }
  for (const run of spelledRuns(words.filter((word) => !taken.has(word)))) {
    const code = spelledCode(run)
    if (code) keep(code)
  }
  return found.sort((first, second) => first.from - second.from)

  function keep(run: Run): void {
    found.push(run.found)
    for (const word of run.words) taken.add(word)
  }
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

/**
 * The words of a line: letters, digits and marks in a row. Of a link, a query and the parameters after
 * a code are left out, because they can hold anything.
 */
export function wordsIn(text: string): readonly Word[] {
  const plain = /[?&]/.test(text)
    ? text.replace(PARAMETER, (parameter) => '&'.repeat(parameter.length))
    : text
  const words: Word[] = []
  let end = 0
  for (const [word] of plain.matchAll(WORD)) {
    const from = plain.indexOf(word, end)
    words.push({ text: word, from, to: from + word.length, gap: plain.slice(end, from) })
    end = from + word.length
  }
  return words
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const PARAMETER = /[?&][\w-]+=[^\s&?#"'<>]*/g

/** A code is never shorter in running text, because a name may pass the check by chance. */
const FEWEST_SYMBOLS = 8
/** No code of ours is longer: twice as many answers as the quiz has slots. */
const MOST_SYMBOLS = 48
/** A code is written in groups of four. People split these further when they read them out. */
const MOST_WORDS = 12
const GROUP = 4
/** Of 16 symbols taken at random, one in fifty has fewer digits. */
const FEWEST_DIGITS = 2
/** Loose words with fewer symbols than a finished quiz has are not put together. */
const FEWEST_LOOSE = 15

/** What can stand between two groups: hyphens and full stops, with spaces or without. */
const JOINT = /^ {0,2}[\p{Pd}\u2212_.·] {0,2}$/u
const SPACE = /^[ ,;]{1,3}$/
/** The symbol of our format, or one that looks like it. */
const OUR_FORMAT = /^[1IL]/i

/** A sound code, and its words. */
type Run = { readonly found: FoundCode; readonly words: readonly Word[] }

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
    if (form === 'grouped' && run.at(-1) && run.at(-1)?.text.length !== GROUP) break
    run.push(word)
    length += word.text.length
    if (length > MOST_SYMBOLS) break
    if (length < FEWEST_SYMBOLS - 2 || isTied(words, start + run.length, 'after')) continue
    const found = hasForm(run, form) ? codeOf(run) : undefined
    const second = best && words[start + best.words.length]
    if (found && second && OUR_FORMAT.test(second.text)) return best
    if (found) best = { found, words: [...run] }
  }
  return best
}

function codeOf(run: readonly Word[]): FoundCode | undefined {
  const [parsed, ...others] = spellingsOf(run)
    .filter(({ length }) => length >= FEWEST_SYMBOLS)
    .map(parseCode)
    .filter(isSound)
  // With several sound spellings, nobody knows which one was typed.
  if (!parsed || others.length > 0) return undefined
  const from = Math.min(...run.map((word) => word.from))
  return { ...parsed, from, to: Math.max(...run.map((word) => word.to)) }
}

/** Whether words are in this form of a code, and neither a name nor a telephone number. */
function hasForm(run: readonly Word[], form: Form): boolean {
  const text = textOf(run)
  const digits = digitsIn(text)
  if (digits < FEWEST_DIGITS || !/\p{L}/u.test(text)) return false
  return (
    form === 'tied' || run.every((word, at) => word.text.length === GROUP || at === run.length - 1)
  )
}

/**
 * A code with spaces anywhere, as people write down what is read out: nearly all of the words in a row
 * that may belong to one. In a long row, such as the key of an exam, some piece passes by chance.
 */
function spelledCode(run: readonly Word[]): Run | undefined {
  for (let start = 0; start <= MOST_BEFORE; start++) {
    for (let after = 0; after <= MOST_AFTER; after++) {
      const words = run.slice(start, run.length - after)
      const text = textOf(words)
      if (text.length < FEWEST_LOOSE || !OUR_FORMAT.test(text)) continue
      // A group that is tied to its neighbour is a part of something longer.
      const next = run[run.length - after]
      if ([...(start > 0 ? words.slice(0, 1) : []), ...(next ? [next] : [])].some(isTight)) continue
      const found = digitsIn(text) > FEWEST_DIGITS ? codeOf(words) : undefined
      if (found) return { found, words }
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

function textOf(run: readonly Word[]): string {
  return run.map(({ text }) => text).join('')
}

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0
}

/** What may have been typed: each word in each of its spellings. */
function spellingsOf(run: readonly Word[]): readonly string[] {
  return run.reduce<readonly string[]>(
    (begun, { text }) => {
      const spellings = typedKeys(text.normalize('NFKC'))
      // Every combination is tried, so there must be few.
      if (begun.length * spellings.length > MOST_SPELLINGS) return []
      return begun.flatMap((start) => spellings.map((spelling) => start + spelling))
    },
    ['']
  )
}

const MOST_SPELLINGS = 400

function isSound(parsed: ReturnType<typeof parseCode>): parsed is Extract<typeof parsed, Sound> {
  return parsed.kind === 'ok' || parsed.kind === 'newer'
}

type Sound = { readonly kind: 'ok' | 'newer' }
