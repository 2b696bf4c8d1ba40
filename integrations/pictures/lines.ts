/** A sentence broken into lines, and the size of its letters. */
export type Lines = { readonly lines: readonly string[]; readonly size: number }

/** How wide a text is with letters of size 1. */
export type WidthOf = (text: string) => number

/** The space for a sentence: its width, and for one line, for two, and so on the largest letters that fit its height. */
export type Space = {
  readonly width: number
  /** Height of its middle in the picture. */
  readonly middle: number
  readonly largest: readonly number[]
  /** Below this, another line is better than smaller letters. */
  readonly comfortable: number
  /** Below this, nobody can read it. */
  readonly smallest: number
}

/** A sentence in as few lines as leave its letters comfortably large; throws where it is too long for any. */
export function fitLines(text: string, space: Space, widthOf: WidthOf): Lines {
  const shapes = space.largest.map((largest, at) => {
    const lines = balancedLines(text, at + 1, widthOf)
    return { lines, size: Math.floor(Math.min(largest, space.width / widest(lines, widthOf))) }
  })
  const best =
    shapes.find(({ size }) => size >= space.comfortable) ??
    shapes.reduce((best, shape) => (shape.size > best.size ? shape : best))
  if (best.size < space.smallest) {
    throw new Error(`This sentence is too long for its preview picture. Shorten it: ${text}`)
  }
  return best
}

/** Breaks a text into so many lines, the widest as narrow as can be. No-break spaces stay together. */
export function balancedLines(text: string, count: number, widthOf: WidthOf): readonly string[] {
  const words = text.split(' ')
  if (count === 1 || words.length === 1) return [text]
  return words
    .slice(1)
    .map((_, at) => [
      words.slice(0, at + 1).join(' '),
      ...balancedLines(words.slice(at + 1).join(' '), count - 1, widthOf)
    ])
    .reduce((best, lines) => (widest(lines, widthOf) < widest(best, widthOf) ? lines : best))
}

function widest(lines: readonly string[], widthOf: WidthOf): number {
  return Math.max(...lines.map(widthOf))
}
