import { checkFits, checkSymbols } from './checksum.ts'
import type { Answer, Answers } from './model.ts'

/** Crockford's base 32, which leaves out I, L, O and U. The index of a symbol is its value. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The value of the first symbol. Every future format must end in the same two check symbols. */
const FORMAT = 1
/** Never a format: a text of nothing but zeros passes the check, but is not meant as a code. */
const NO_FORMAT = 0
/** Symbols between two hyphens. */
export const GROUP = 4
/** No code of ours is longer; longer texts are rejected before any costly work. */
const MOST_SYMBOLS = 200
/** The format and two check symbols. */
const FEWEST_SYMBOLS = 3

/** The result of parsing a text that should be a result code. */
export type ParsedCode =
  | { readonly kind: 'ok'; readonly answers: readonly Answer[] }
  /**
   * Not a code of ours: invalid characters, too short or too long, or not the code of any answers.
   */
  | { readonly kind: 'malformed' }
  /** The check symbols do not fit the others; `damageOf` may tell where. */
  | { readonly kind: 'mistyped' }
  /** Passes the check, but has a format of a newer version of this site. */
  | { readonly kind: 'newer' }

/**
 * The result code for answers, in groups of four symbols. Empty slots at the end do not change it,
 * so the same answers always give the same code.
 */
export function formatCode(answers: Answers): string {
  const symbols = [FORMAT, ...answerSymbols(answers)]
  return grouped([...symbols, ...checkSymbols(symbols)])
}

/**
 * Parses a code in any spelling: case, spaces, dashes and invisible characters are ignored, and I,
 * L and O count as 1, 1 and 0. The text must hold nothing else (`extractCode` finds a code in a
 * link, and `readCode` one in any text). Never throws.
 */
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
 * The answers as one number in base 6, written in base 32. Slot 0 is the lowest digit, so empty
 * slots at the end need no symbols.
 */
function answerSymbols(answers: Answers): number[] {
  let number = 0n
  for (const answer of [...answers].reverse()) number = number * 6n + BigInt(answer ?? 0)
  const used = number === 0n ? 0 : number.toString(6).length
  const symbols: number[] = []
  for (let left = symbolsFor(used); left > 0; left--) {
    symbols.unshift(Number(number % 32n))
    number /= 32n
  }
  return symbols
}

/** The answers in the symbols; undefined if `answerSymbols` never writes these. */
function answersOf(symbols: readonly number[]): readonly Answer[] | undefined {
  let number = symbols.reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n)
  const answers: Answer[] = []
  while (number > 0n) {
    answers.push(Number(number % 6n) as Answer)
    number /= 6n
  }
  return symbolsFor(answers.length) === symbols.length ? answers : undefined
}

/** The fewest symbols that hold this many answers: 32^symbols ≥ 6^answers. */
export function symbolsFor(answers: number): number {
  return Math.ceil((answers * Math.log2(6)) / 5)
}

/** The values (0–31) of the symbols in a text; undefined if it has other characters or too many. */
export function symbolsOf(text: string): readonly number[] | undefined {
  // A search looks at many texts, nearly all of plain letters and digits.
  const joined = /^[\dA-Z]*$/i.test(text)
    ? text
    : text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
  const plain = joined.toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0')
  const symbols = Array.from(plain, (character) => SYMBOLS.indexOf(character))
  return symbols.includes(-1) || symbols.length > MOST_SYMBOLS ? undefined : symbols
}

function grouped(symbols: readonly number[]): string {
  return printed(symbols).replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

function printed(symbols: readonly number[]): string {
  return symbols.map((symbol) => SYMBOLS.charAt(symbol)).join('')
}
