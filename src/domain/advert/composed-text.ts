import type { TextSpan } from './parts.ts'
import type { Quote } from './quotes.ts'
import type { AdvertReading } from './read-advert.ts'

/** A text with composed letters, and where its places are in the text as it was written. */
export type ComposedText = { readonly text: string; readonly placeOf: PlaceOf }

type PlaceOf = (at: number) => number

/**
 * The text in which each letter and its marks are one character, as far as Unicode has it. Some
 * devices write "é" as two: the same advert must be read the same. Linear: of marks without end, eight
 * belong to a letter.
 */
export function composedText(text: string): ComposedText {
  const pieces: string[] = []
  const places: number[] = []
  let from = 0
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to))
    for (let at = from; at < to; at += 1) places.push(at)
  }
  for (const { 0: letter, index } of text.matchAll(/\P{M}?\p{M}{1,8}/gu)) {
    const composed = letter.normalize('NFC')
    if (composed === letter) continue
    keep(index)
    pieces.push(composed)
    from = index + letter.length
    for (let at = 0; at < composed.length; at += 1) places.push(Math.min(index + at, from))
  }
  if (from === 0) return { text, placeOf: (at) => at }
  keep(text.length)
  return { text: pieces.join(''), placeOf: (at) => places[at] ?? text.length }
}

/** What a reading quotes and marks. */
type Places = Pick<AdvertReading, 'quotes' | 'traits' | 'warnings' | 'marks'>

/** What a reading of a composed text quotes and marks, in the text as it was written. */
export function placedIn({ placeOf }: ComposedText, reading: Places): Places {
  const placed = <Span extends TextSpan>(span: Span): Span => ({
    ...span,
    start: placeOf(span.start),
    end: placeOf(span.end)
  })
  const quoted = (quotes: readonly Quote[]): readonly Quote[] =>
    quotes.map((quote) => ({ ...placed(quote), marks: quote.marks.map(placed) }))
  const { quotes, traits, warnings, marks } = reading
  return {
    quotes: { front: quoted(quotes.front), back: quoted(quotes.back) },
    traits: Object.fromEntries(
      Object.entries(traits).map(([trait, said]) => {
        const { more, less } = said.quotes
        return [trait, { ...said, quotes: { more: quoted(more), less: quoted(less) } }]
      })
    ),
    warnings: warnings.map((warning) => ({ ...warning, quotes: quoted(warning.quotes) })),
    marks: marks.map(placed)
  }
}
