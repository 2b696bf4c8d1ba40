import { parseCode, symbolsOf } from '#domain/code'
import { percentDecode } from '#domain/extract-code'
import { findCodes } from '#domain/find-codes'
import { damagedCodes } from '#domain/find-damaged'

/** A record whose codes are found, with the pieces of text around them. */
export type Searched = {
  readonly text: string
  /** The text before the first code. */
  readonly before: string
  /** The codes in order, each with the text after it. */
  readonly codes: readonly FoundCode[]
}

export type FoundCode = {
  readonly code: string
  readonly after: string
}

type Span = { readonly from: number; readonly to: number }

/** Whether a text holds a code, sound or damaged. */
export function hasCode(text: string): boolean {
  return searched(text).codes.length > 0
}

/**
 * The codes in a record, also pieces in the form of a code that are not sound, so that a mistyped code is
 * not taken for mere text. Never throws. The time is linear in the text.
 */
export function searched(record: string): Searched {
  // Every code has a digit, and most lines of a chat have none.
  if (!/\p{Nd}/u.test(record)) return { text: record, before: withoutLink(record), codes: [] }
  const text = /%[\dA-F]{2}/i.test(record) ? percentDecode(record) : record
  const sound = findCodes(text)
  const all = withDamaged(text, sound)
  const short = all.length === 0 ? shortCode(text) : undefined
  const spans = short ? [short] : all
  return {
    text,
    before: withoutLink(text.slice(0, spans[0]?.from)),
    codes: spans.map(({ from, to }, at) => ({
      code: text.slice(from, to),
      after: withoutLink(text.slice(to, spans[at + 1]?.from))
    }))
  }
}

/** The sound codes and the damaged ones beside them, except copies of a neighbour that are cut off. */
function withDamaged(text: string, sound: readonly Span[]): readonly Span[] {
  const damaged = new Set(damagedCodes(text, sound))
  if (damaged.size === 0) return sound
  const spans = [...sound, ...damaged].sort((first, second) => first.from - second.from)
  const symbols = spans.map(({ from, to }) => symbolsIn(text.slice(from, to)))
  return spans.filter((span, at) => {
    const beside = [at - 1, at + 1].filter((other) => {
      const neighbour = spans[other]
      return neighbour !== undefined && !damaged.has(neighbour)
    })
    return !damaged.has(span) || !beside.some((other) => isStartOf(symbols[at], symbols[other]))
  })
}

function isStartOf(start = '', whole = ''): boolean {
  return whole.startsWith(start)
}

/** The symbols of a code in one spelling, so that codes, and parts of them, can be compared. */
export function symbolsIn(code: string): string {
  const symbols = symbolsOf(code)
  return symbols ? symbols.map((symbol) => `${symbol},`).join('') : code
}

/**
 * A code of somebody who gave few answers, which is so short that it counts only in a field of its own,
 * in capitals, and with letters and digits.
 */
function shortCode(text: string): Span | undefined {
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

/**
 * A piece without what belongs to a link around a code: its address before, its parameters after. Looks
 * at each character once.
 */
function withoutLink(piece: string): string {
  const rest = piece.replace(/^[?&#:]\S*/, '')
  const start = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t')) + 1
  const last = rest.slice(start)
  return last.endsWith('#') || /https?:\/\//.test(last) ? rest.slice(0, start) : rest
}
