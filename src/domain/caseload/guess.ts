import { parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'
import { extractNotMe } from '#domain/not-me'
import { parseFields, SEPARATORS } from './fields.ts'
import type { CaseLine } from './lines.ts'
import { plainLine } from './plain-line.ts'

/** How much a piece of text looks like a result code: not at all. */
const NONE = 0
/** So short that a name could be it. */
const SHORT = 1
/** The right signs, or a link, but nothing that can be read. */
const ALIKE = 2
const SURE = 3

type Likeness = typeof NONE | typeof SHORT | typeof ALIKE | typeof SURE

/** A sound code of so many symbols is no chance: of names, one in a thousand would pass its check. */
const SURE_LENGTH = 8
/** Names have no more words, codes no more groups. */
const MOST_WORDS = 40

/** What is found in a line without columns: whatever looks most like a code, and beside it what somebody calls that person. */
export function guessLines(line: string): readonly CaseLine[] {
  const columns = SEPARATORS.filter((separator) => line.includes(separator)).map((separator) =>
    piecesOf(parseFields(line, separator))
  )
  const words = piecesOf(plainLine(line).split(' '))
  // Whatever finds the most codes; of equals the clearest separator.
  const [best = words] = [...columns, words].sort(
    (one, other) => other.sure - one.sure || other.likeness - one.likeness
  )
  if (best.likeness === SURE) return linesSideBySide(best.pieces)
  const run = sureRun(words.pieces.map(({ text }) => text))
  if (run) return [run]
  return [best.likeness > NONE ? unsureLine(best) : caseLineOf([], plainLine(line))]
}

/** How sure it is that a text holds a code of ours. Never throws. */
export function looksLikeCode(text: string): boolean {
  return likenessOf(text) >= ALIKE
}

/** Whether a text holds a code of ours that can be read, and is too long to be chance. */
export function holdsCode(text: string): boolean {
  return likenessOf(text) === SURE
}

type Piece = { readonly text: string; readonly likeness: Likeness }
type Pieces = {
  readonly pieces: readonly Piece[]
  /** Of the piece that looks most like a code. */
  readonly likeness: Likeness
  /** How many pieces are codes for sure. */
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

/** A line may hold more pieces than a call takes arguments. */
function mostOf(pieces: readonly Piece[]): Likeness {
  const fromSure = [SURE, ALIKE, SHORT] as const
  return fromSure.find((one) => pieces.some(({ likeness }) => likeness === one)) ?? NONE
}

/** The person in a line whose code can't be read: it is the longest piece of those that look most like one. A telephone number does too. */
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

/** The codes in one line, each with a name before it; behind it, where the line ends with a name. */
function linesSideBySide(pieces: readonly Piece[]): readonly CaseLine[] {
  const namesFollow = pieces.at(-1)?.likeness !== SURE
  const inTurn = namesFollow ? [...pieces].reverse() : pieces
  const lines: { readonly name: readonly string[]; readonly code: string }[] = []
  let name: string[] = []
  for (const { text, likeness } of inTurn) {
    if (likeness === SURE) {
      // Two codes of one person share one name.
      lines.push({ name: name.length > 0 ? name : (lines.at(-1)?.name ?? []), code: text })
      name = []
    } else {
      name.push(text)
    }
  }
  const whole = lines.map(({ code, name: own }, at) => {
    const all = at === lines.length - 1 ? [...own, ...name] : own
    return caseLineOf(namesFollow ? [...all].reverse() : all, code)
  })
  return namesFollow ? whole.reverse() : whole
}

/** A code whose groups are parted by spaces, at the end or at the beginning of a line. */
function sureRun(words: readonly string[]): CaseLine | undefined {
  if (words.length > MOST_WORDS) return undefined
  for (const at of words.keys()) {
    const [before, code] = [words.slice(0, at), words.slice(at).join(' ')]
    if (likenessOf(code) === SURE) return caseLineOf(before, code)
  }
  for (const fewer of words.keys()) {
    const end = words.length - fewer
    const [code, behind] = [words.slice(0, end).join(' '), words.slice(end)]
    if (likenessOf(code) === SURE) return caseLineOf(behind, code)
  }
  return undefined
}

function caseLineOf(name: readonly string[], code: string): CaseLine {
  return { nickname: name.join(' '), code, notMe: extractNotMe(code) }
}
