import { parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { extractNotMe } from '#domain/not-me'
import { parseFields, SEPARATORS } from './fields.ts'
import type { CaseLine } from './lines.ts'
import { plainLine } from './plain-line.ts'

/** How much a piece of text looks like a result code, from `NONE` to `SURE`. */
const NONE = 0
/** A valid code, but so short that it may be a name. */
const SHORT = 1
/** The characters or groups of a code, or a link with a fragment, but no valid code. */
const ALIKE = 2
/** A valid code that is too long to be valid by chance. */
const SURE = 3

type Likeness = typeof NONE | typeof SHORT | typeof ALIKE | typeof SURE

/**
 * With fewer characters, a valid code may be a name: of names, one in a thousand passes the check.
 */
const SURE_LENGTH = 8
/** A line with more words is not searched for a code whose groups are separated by spaces. */
const MOST_WORDS = 40

/**
 * The people in a line that is not read by columns. Each has the text that looks most like a code;
 * all else in the line is the nickname. A line without anything like a code gives one person, with
 * the whole line as the code. Never throws.
 */
export function guessLines(line: string): readonly CaseLine[] {
  const columns = SEPARATORS.filter((separator) => line.includes(separator)).map((separator) =>
    piecesOf(parseFields(line, separator))
  )
  const words = piecesOf(plainLine(line).split(' '))
  // The separator that finds most codes; of equals, the most reliable one.
  const [best = words] = [...columns, words].sort(
    (first, second) => second.sure - first.sure || second.likeness - first.likeness
  )
  if (best.likeness === SURE) return linesSideBySide(best.pieces)
  const run = sureRun(words.pieces.map(({ text }) => text))
  if (run) return [run]
  return [best.likeness > NONE ? unsureLine(best) : caseLineOf([], plainLine(line))]
}

/**
 * Whether a text looks like a code of ours, valid or not; false for a valid code so short that it
 * may be a name. Never throws.
 */
export function looksLikeCode(text: string): boolean {
  return likenessOf(text) >= ALIKE
}

/**
 * Whether a text holds a valid code of ours that is too long to be valid by chance. Never throws.
 */
export function holdsCode(text: string): boolean {
  return likenessOf(text) === SURE
}

type Piece = { readonly text: string; readonly likeness: Likeness }
type Pieces = {
  readonly pieces: readonly Piece[]
  /** The likeness of the piece that looks most like a code. */
  readonly likeness: Likeness
  /** How many pieces are `SURE`. */
  readonly sure: number
}

function piecesOf(fields: readonly string[]): Pieces {
  const pieces = fields
    .map(plainLine)
    .filter((text) => text !== '')
    .map((text): Piece => ({ text, likeness: likenessOf(text) }))
  return {
    pieces,
    likeness: mostOf(pieces),
    sure: pieces.filter(({ likeness }) => likeness === SURE).length
  }
}

function likenessOf(text: string): Likeness {
  const code = extractCode(text)
  const characters = code.replace(/[\s\p{Pd}]/gu, '')
  const { kind } = parseCode(code)
  if (kind === 'ok' || kind === 'newer') {
    return characters.length >= SURE_LENGTH ? SURE : SHORT
  }
  const rightCharacters =
    kind === 'mistyped' && characters.length >= SURE_LENGTH && /\d/.test(characters)
  const grouped = /^[\p{L}\d]{3,5}(\p{Pd}[\p{L}\d]{1,5}){2,}$/u.test(code)
  return rightCharacters || grouped || /^https?:\/\/\S*#/.test(text) ? ALIKE : NONE
}

/**
 * The greatest likeness. Not `Math.max`, because a line may have more pieces than a call takes
 * arguments.
 */
function mostOf(pieces: readonly Piece[]): Likeness {
  const fromSure = [SURE, ALIKE, SHORT] as const
  return fromSure.find((level) => pieces.some(({ likeness }) => likeness === level)) ?? NONE
}

/**
 * The person in a line without a `SURE` piece. Of the pieces that look most like a code, the longest
 * is taken for it, because a telephone number looks like a code too.
 */
function unsureLine({ pieces, likeness: most }: Pieces): CaseLine {
  const code = pieces
    .filter(({ likeness }) => likeness === most)
    .reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest))
  const name = pieces.filter((piece) => piece !== code)
  return caseLineOf(
    name.map(({ text }) => text),
    code.text
  )
}

/**
 * The people in a line of valid codes. The name comes before each code, or after it if the line
 * ends with a name.
 */
function linesSideBySide(pieces: readonly Piece[]): readonly CaseLine[] {
  const namesFollow = pieces.at(-1)?.likeness !== SURE
  const nameFirst = namesFollow ? [...pieces].reverse() : pieces
  const lines: { readonly name: readonly string[]; readonly code: string }[] = []
  let name: string[] = []
  for (const { text, likeness } of nameFirst) {
    if (likeness === SURE) {
      // A code without a name of its own belongs to the same person as the code before it.
      lines.push({ name: name.length > 0 ? name : (lines.at(-1)?.name ?? []), code: text })
      name = []
    } else {
      name.push(text)
    }
  }
  const people = lines.map(({ code, name: own }, index) => {
    // Words that are left over belong to the last person.
    const all = index === lines.length - 1 ? [...own, ...name] : own
    return caseLineOf(namesFollow ? [...all].reverse() : all, code)
  })
  return namesFollow ? people.reverse() : people
}

/**
 * The person of a code whose groups are separated by spaces, at the end or at the start of a line.
 */
function sureRun(words: readonly string[]): CaseLine | undefined {
  if (words.length > MOST_WORDS) return undefined
  for (const start of words.keys()) {
    const [before, code] = [words.slice(0, start), words.slice(start).join(' ')]
    if (likenessOf(code) === SURE) return caseLineOf(before, code)
  }
  for (const fewer of words.keys()) {
    const end = words.length - fewer
    const [code, after] = [words.slice(0, end).join(' '), words.slice(end)]
    if (likenessOf(code) === SURE) return caseLineOf(after, code)
  }
  return undefined
}

function caseLineOf(name: readonly string[], code: string): CaseLine {
  return { nickname: name.join(' '), code, notMe: extractNotMe(code) }
}
