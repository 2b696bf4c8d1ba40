import { checkFits, suspectSymbol } from './checksum.ts'
import { GROUP, parseCode, symbolsFor, symbolsOf } from './code.ts'
import { extractCode } from './extract-code.ts'
import { wordsIn } from './code-words.ts'
import { findDamaged } from './find-damaged.ts'

/** All reasons why a text gives no answers. */
export const CODE_PROBLEMS = [
  ...(['no-code', 'newer', 'sign', 'missing', 'extra', 'wrong', 'swapped', 'cut'] as const),
  'mistyped'
] as const

/**
 * Why a text gives no answers, as far as that can be told. Nothing is mended without the person:
 * several mistakes can look like another one.
 */
export type CodeProblem =
  /** It has nothing in the form of a code. */
  | { readonly kind: 'no-code' }
  /** Its code was made by a newer version of this site. */
  | { readonly kind: 'newer' }
  | {
      /**
       * A sign that no code has, a group of the wrong length, a symbol that does not fit, or two
       * neighbours that have changed places.
       */
      readonly kind: 'sign' | 'missing' | 'extra' | 'wrong' | 'swapped'
      /** The groups to look at, from 1; more than one if the check can't tell them apart. */
      readonly groups: readonly number[]
      /** The first of these groups, as it is written. */
      readonly symbols: string
    }
  /** The end of its code is missing. */
  | { readonly kind: 'cut' }
  /** Its code fails the check, and nothing tells where. */
  | { readonly kind: 'mistyped' }

/**
 * Why a text in which `readCode` finds no answers gives none. `questions` is the number of statements
 * in the quiz: the code of a finished quiz has at least as many symbols as these answers take. Never
 * throws.
 */
export function problemIn(text: string, questions: number): CodeProblem {
  const code = extractCode(text)
  const { kind } = parseCode(code)
  if (kind === 'newer') return { kind }
  if (kind === 'mistyped' && /\p{Nd}/u.test(code)) return damageOf(code, questions)
  const damaged = findDamaged(text)
  return damaged ? damageOf(text.slice(damaged.from, damaged.to), questions) : { kind: 'no-code' }
}

type GroupProblem = Extract<CodeProblem, { readonly groups: unknown }>

function damageOf(text: string, questions: number): CodeProblem {
  const groups = groupsIn(text)
  const at = (kind: GroupProblem['kind'], first: number, second?: number): GroupProblem => ({
    kind,
    groups: [first, ...(second === undefined ? [] : [second])].map((index) => index + 1),
    symbols: groups.slice(first, first + 1).join('')
  })

  const symbols = symbolsOf(groups.join(''))
  if (!symbols) {
    return at(
      'sign',
      groups.findIndex((group) => symbolsOf(group) === undefined)
    )
  }
  const long = groups.findIndex(({ length }) => length > GROUP)
  if (long >= 0) return at('extra', long)
  const short = groups.slice(0, -1).findIndex(({ length }) => length < GROUP)
  if (short >= 0) return at('missing', short)
  // The format, the answers, and two check symbols.
  if (symbols.length < 1 + symbolsFor(questions) + 2) return { kind: 'cut' }
  const wrong = suspectSymbol(symbols)
  if (wrong !== undefined) return at('wrong', groupOf(wrong))
  const [first, second, ...more] = new Set(swapsIn(symbols).map(groupOf))
  // With more groups to look at, it is quicker to compare the whole code.
  return first === undefined || more.length > 0
    ? { kind: 'mistyped' }
    : at('swapped', first, second)
}

/**
 * The groups as they are written, or of four symbols each if the code is written in another way. A
 * code in groups has no more than one or two of a wrong length.
 */
function groupsIn(text: string): readonly string[] {
  const words = wordsIn(text).map(({ text: word }) => word.normalize('NFKC').toUpperCase())
  const full = words.filter(({ length }) => length === GROUP)
  if (2 * full.length >= words.length) return words
  const whole = Array.from(words.join(''))
  return Array.from({ length: Math.ceil(whole.length / GROUP) }, (_, at) =>
    whole.slice(at * GROUP, (at + 1) * GROUP).join('')
  )
}

function groupOf(symbol: number): number {
  return Math.floor(symbol / GROUP)
}

/** The index of the first of each two neighbours whose exchange makes the check fit. */
function swapsIn(symbols: readonly number[]): readonly number[] {
  return symbols.flatMap((first, index) => {
    const exchanged = [
      ...symbols.slice(0, index),
      ...symbols.slice(index + 1, index + 2),
      first,
      ...symbols.slice(index + 2)
    ]
    return checkFits(exchanged) ? [index] : []
  })
}
