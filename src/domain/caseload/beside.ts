import { parseCode } from '#domain/code'
import { percentDecode } from '#domain/extract-code'
import { findCodes } from '#domain/find-codes'
import { findDamaged } from '#domain/find-damaged'
import { extractNotMe } from '#domain/not-me'
import { type CaseLine, caseLine } from './case-line.ts'
import { listNumber, nameIn, nameInSentence, type SentenceWords } from './names.ts'

/** A record whose codes are found, with the pieces of text around them. */
export type Searched = {
  readonly text: string
  /** The text before the first code. */
  readonly before: string
  /** The codes in order, each with the text after it. */
  readonly codes: readonly { readonly code: string; readonly after: string }[]
}

/**
 * The codes in a record. If none is sound, a piece in the form of a code counts, so that a mistyped
 * code is not taken for mere text. Never throws.
 */
export function searched(record: string): Searched {
  if (record.length > LONGEST) return { text: record, before: record, codes: [] }
  const text = /%[\dA-F]{2}/i.test(record) ? percentDecode(record) : record
  const sound = findCodes(text)
  const damaged = sound.length === 0 ? findDamaged(text) : undefined
  const short = sound.length === 0 && !damaged ? shortCode(text) : undefined
  const spans = [...sound, ...[damaged, short].filter((span) => span !== undefined)]
  const ends = [...spans.slice(1).map(({ from }) => from), text.length]
  return {
    text,
    before: withoutLink(text.slice(0, Math.min(text.length, ...spans.map(({ from }) => from)))),
    codes: spans.map(({ from, to }, at) => ({
      code: text.slice(from, to),
      after: withoutLink(text.slice(to, ends[at]))
    }))
  }
}

/** A longer record is not searched: the time grows faster than the length, and nobody sends one. */
const LONGEST = 20_000

/**
 * A code of somebody who gave few answers, which is so short that it counts only in a field of its own,
 * in capitals, and with letters and digits.
 */
function shortCode(text: string): { readonly from: number; readonly to: number } | undefined {
  let end = 0
  for (const [field] of text.matchAll(FIELD)) {
    const start = text.indexOf(field, end)
    end = start + field.length
    const code = field.trim()
    if (!SHORT.test(code) || !/[A-Z]/.test(code) || parseCode(code).kind !== 'ok') continue
    const from = start + field.indexOf(code)
    return { from, to: from + code.length }
  }
  return undefined
}

const FIELD = /[^\t;|,]+/g
const SHORT = /^1[\dA-Z-]{3,8}$/

/** A piece without what belongs to a link around a code: its address before, its parameters after. */
function withoutLink(piece: string): string {
  return piece.replace(/^[?&#:]\S*/, '').replace(/\S*(?:#|https?:\/\/\S*)$/, '')
}

/**
 * The people of a record with codes. The name beside a code is its person's; `sender`, who wrote the
 * record, is the person of a single code unless the record gives a name by a label or in a sentence.
 * The nickname is empty where nothing gives one.
 */
export function peopleIn(
  { text, before, codes }: Searched,
  words: SentenceWords,
  sender: string
): readonly CaseLine[] {
  const [only, ...others] = codes
  if (only && others.length === 0) {
    return [caseLine(nameOfOne(before, only.after, words, sender), only.code, extractNotMe(text))]
  }
  const nameOf = (piece: string): string => nameIn(piece, words) || nameInSentence(piece, words)
  const first = nameOf(before)
  const names = codes.map(({ after }) => nameOf(after))
  const follow = first === '' && names.at(-1) !== ''
  const own = follow ? names : [first, ...names.slice(0, -1)]
  // Words that are left over after the last code belong to the last person.
  const rest = follow ? [] : names.slice(-1)
  return codes.map(({ code }, at) => {
    const leftOver = at === codes.length - 1 ? rest : []
    const name = [nearestName(own, at, follow), ...leftOver].filter((part) => part !== '').join(' ')
    return caseLine(name || sender, code)
  })
}

/** A code without a name of its own belongs to the person of its neighbour. */
function nearestName(names: readonly string[], at: number, follow: boolean): string {
  const candidates = follow ? names.slice(at) : names.slice(0, at + 1).reverse()
  return candidates.find((name) => name !== '') ?? ''
}

function nameOfOne(before: string, after: string, words: SentenceWords, sender: string): string {
  const [, label] = NUMBER_LABEL.exec(before) ?? []
  if (label !== undefined) return label
  const { number, rest } = listNumber(before)
  const [first, second] = [nameIn(rest, words), nameIn(after, words)]
  if (first !== '' && LABEL_END.test(rest)) return first
  const said = nameInSentence(`${rest} ${after}`, words)
  return said || sender || [first, second].filter((name) => name !== '').join(' ') || number
}

/** A number in the place of a name, as in `7: CODE`. */
const NUMBER_LABEL = /^\s*(\d{1,4})\s*:\s*$/
/** What stands between a label and what it names. */
const LABEL_END = /[:=–—|\t-]\s*["“<(]?$/u
