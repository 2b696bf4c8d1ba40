import type { TextSpan } from '#domain/advert/parts'
import type { Quote } from '#domain/advert/quotes'

/** A quote from an advert, with the words marked that show something. */
export function QuotedText({ text, quote }: { readonly text: string; readonly quote: Quote }) {
  return (
    <q>
      {pieces(text, quote, quote.marks).map(({ words, marked }) =>
        marked ? <mark key={words}>{words}</mark> : <span key={words}>{words}</span>
      )}
    </q>
  )
}

/** A part of a text as pieces with and without a mark, in their order. Overlapping marks are one. */
export function pieces<Mark extends TextSpan>(
  text: string,
  { start, end }: TextSpan,
  marks: readonly Mark[]
): readonly { readonly words: string; readonly marked: Mark | undefined }[] {
  const found: { words: string; marked: Mark | undefined }[] = []
  let at = start
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) found.push({ words: text.slice(at, mark.start), marked: undefined })
    found.push({ words: text.slice(mark.start, mark.end), marked: mark })
    at = mark.end
  }
  if (at < end) found.push({ words: text.slice(at, end), marked: undefined })
  return found
}
