/** A sentence broken into lines, and its font size. */
export type Lines = { readonly lines: readonly string[]; readonly size: number }

/** Returns the width of a text at a font size of 1. */
export type WidthOf = (text: string) => number

/** The space for a sentence in a picture. */
export type Space = {
  readonly width: number
  /** The y coordinate of its middle. */
  readonly middle: number
  /** The largest font sizes that fit its height: for one line, for two lines, and so on. */
  readonly largest: readonly number[]
  /** The font size below which one more line is better. */
  readonly comfortable: number
  /** The smallest readable font size. */
  readonly smallest: number
}

/**
 * Breaks a sentence into the smallest number of lines with a comfortable font size, or else into
 * the number with the largest font size. Throws if even that is smaller than `space.smallest`.
 */
export function fitLines(text: string, space: Space, widthOf: WidthOf): Lines {
  const candidates = space.largest.map((largest, index) => {
    const lines = balancedLines(text, index + 1, widthOf)
    return { lines, size: Math.floor(Math.min(largest, space.width / widest(lines, widthOf))) }
  })
  const best =
    candidates.find(({ size }) => size >= space.comfortable) ??
    candidates.reduce((best, candidate) => (candidate.size > best.size ? candidate : best))
  if (best.size < space.smallest) {
    throw new Error(`This sentence is too long for its picture. Shorten it: ${text}`)
  }
  return best
}

/**
 * Breaks a text at its spaces into `count` lines, or fewer if it has fewer words, so that the
 * widest line is as narrow as possible. It does not break at no-break spaces.
 */
export function balancedLines(text: string, count: number, widthOf: WidthOf): readonly string[] {
  const words = text.split(' ')
  if (count === 1 || words.length === 1) return [text]
  return words
    .slice(1)
    .map((_, index) => [
      words.slice(0, index + 1).join(' '),
      ...balancedLines(words.slice(index + 1).join(' '), count - 1, widthOf)
    ])
    .reduce((best, lines) => (widest(lines, widthOf) < widest(best, widthOf) ? lines : best))
}

function widest(lines: readonly string[], widthOf: WidthOf): number {
  return Math.max(...lines.map(widthOf))
}
