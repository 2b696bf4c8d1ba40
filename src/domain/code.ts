import { checkFits, checkSymbols, suspectSymbol } from './checksum.ts'
import type { Answer, Answers } from './model.ts'

/** Base 32 without look-alikes: no I, L, O or U. A symbol's place is its value. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The only format there is so far, as its symbol's value. Every format ends in the same two check symbols. */
const FORMAT = 1
/** Never a format: a row of zeros fits together, and nobody means it as a code. */
const NO_FORMAT = 0
const GROUP = 4
/** No code of ours is longer; more is not worth reading. */
const MOST_SYMBOLS = 200
const FEWEST_SYMBOLS = 3

/** What a code, typed in or taken from a link, turned out to be. */
export type ParsedCode =
  | { readonly kind: 'ok'; readonly answers: readonly Answer[] }
  /** Not made by us: wrong characters, too short or too long, or no answers could give it. */
  | { readonly kind: 'malformed' }
  /** Symbols that do not fit together: see `suspectGroup`. */
  | { readonly kind: 'mistyped' }
  /** Sound, but in a format that a newer version of this site uses. */
  | { readonly kind: 'newer' }

/** The result code for answers: the same answers always give the same code. */
export function formatCode(answers: Answers): string {
  const symbols = [FORMAT, ...answerSymbols(answers)]
  return grouped([...symbols, ...checkSymbols(symbols)])
}

/** Reads a code in any spelling: case, spaces, hyphens and invisible characters do not matter. Never throws. */
export function parseCode(text: string): ParsedCode {
  if (text.length > 4 * MOST_SYMBOLS) return { kind: 'malformed' }
  const symbols = symbolsOf(text)
  if (symbols === undefined || symbols.length < FEWEST_SYMBOLS) return { kind: 'malformed' }
  if (!checkFits(symbols)) return { kind: 'mistyped' }
  if (symbols[0] === NO_FORMAT) return { kind: 'malformed' }
  if (symbols[0] !== FORMAT) return { kind: 'newer' }

  const answers = answersOf(symbols.slice(1, -2))
  return answers === undefined ? { kind: 'malformed' } : { kind: 'ok', answers }
}

/**
 * The group of a mistyped code that looks wrong, counted from 1, and its symbols as the code would be printed; undefined
 * where no single symbol can be blamed. Two wrong symbols can look like one elsewhere, so it is a hint and no more.
 */
export function suspectGroup(
  text: string
): { readonly group: number; readonly symbols: string } | undefined {
  const symbols = symbolsOf(text)
  if (symbols === undefined) return undefined
  const suspect = suspectSymbol(symbols)
  if (suspect === undefined) return undefined
  const group = Math.floor(suspect / GROUP)
  return { group: group + 1, symbols: printed(symbols.slice(GROUP * group, GROUP * (group + 1))) }
}

/** Answers as one number in base 6, slot 0 last, so that empty slots at the end cost nothing. */
function answerSymbols(answers: Answers): number[] {
  let number = 0n
  for (const answer of [...answers].reverse()) number = number * 6n + BigInt(answer ?? 0)
  const used = number === 0n ? 0 : number.toString(6).length
  const symbols: number[] = []
  for (let place = symbolsFor(used); place > 0; place--) {
    symbols.unshift(Number(number % 32n))
    number /= 32n
  }
  return symbols
}

/** The answers in the symbols; undefined where no answers would have given just these. */
function answersOf(symbols: readonly number[]): readonly Answer[] | undefined {
  let number = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n)
  const answers: Answer[] = []
  while (number > 0n) {
    answers.push(Number(number % 6n) as Answer)
    number /= 6n
  }
  return symbolsFor(answers.length) === symbols.length ? answers : undefined
}

/** How many symbols hold this many answers: the fewest with 32^symbols ≥ 6^answers. */
function symbolsFor(answers: number): number {
  return Math.ceil((answers * Math.log2(6)) / 5)
}

function symbolsOf(text: string): number[] | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  const symbols = Array.from(plain, (character) => SYMBOLS.indexOf(character))
  return symbols.includes(-1) || symbols.length > MOST_SYMBOLS ? undefined : symbols
}

function grouped(symbols: readonly number[]): string {
  return printed(symbols).replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

function printed(symbols: readonly number[]): string {
  return symbols.map((symbol) => SYMBOLS.charAt(symbol)).join('')
}
