import type { TextSpan } from './parts.ts'
import type { AdvertSentence } from './sentences.ts'

/** A part of the advert that shows something, by its place in the text. */
export type Quote = TextSpan & {
  /** The words that show it. */
  readonly marks: readonly TextSpan[]
}

/** Words of a sentence by their indexes. */
type Marked = { readonly from: number; readonly to: number }

/** The longest quote, in UTF-16 code units. Longer sentences are cut between words. */
const LONGEST_QUOTE = 240

/** The sentence as a quote that marks some of its words. */
export function quoteOf(sentence: AdvertSentence, marked: readonly Marked[]): Quote {
  const marks = marked.flatMap(({ from, to }) => {
    const first = sentence.words[from]
    const last = sentence.words[to - 1]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
  const { start, end } = sentence
  const [first] = marks
  if (end - start <= LONGEST_QUOTE || !first) return { start, end, marks }
  const within = cutAround(sentence, first)
  return {
    ...within,
    marks: marks.filter((mark) => mark.start >= within.start && mark.end <= within.end)
  }
}

/** The words around a mark that fit into a quote, about as many on both sides. */
function cutAround({ words, start, end }: AdvertSentence, mark: TextSpan): TextSpan {
  const room = Math.max(0, LONGEST_QUOTE - (mark.end - mark.start))
  const from = Math.max(start, Math.min(mark.start - room / 2, end - LONGEST_QUOTE))
  const to = Math.min(end, from + LONGEST_QUOTE)
  const inside = words.filter((word) => word.start >= from && word.end <= to)
  return {
    start: Math.min(mark.start, inside[0]?.start ?? mark.start),
    end: Math.max(mark.end, inside.at(-1)?.end ?? mark.end)
  }
}
