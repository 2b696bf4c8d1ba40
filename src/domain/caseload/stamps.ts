/** The words around days and times, in all languages, in lower case. */
export type StampWords = {
  /** Days, in full and short: “monday”, “mon”, “yesterday”. */
  readonly days: readonly string[]
  /** Months, in full and short. */
  readonly months: readonly string[]
  /** What counts how long ago something was: “min”, “minutes ago”. */
  readonly units: readonly string[]
  /** Moments that need no number: “just now”. */
  readonly moments: readonly string[]
  /** Words between the parts of a time: “at”, “on”. */
  readonly betweenTimes: readonly string[]
}

/** How the times of a text are told. */
export type Stamps = {
  /** Whether a text is nothing but a day or a time, with a digit or a long word. */
  readonly is: (text: string) => boolean
  /** The text without a day or a time at its beginning or end. */
  readonly without: (text: string) => string
  /** The text before a time at the end of a line, where chat programs write a name; empty if none. */
  readonly before: (line: string) => string
}

/** A time of day, with seconds or without, and the words for the halves of the day. */
export const TIME = String.raw`\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH|sáng|chiều|tối))?(?:\s?(?:GMT|UTC)(?:[+-]\d{1,2})?)?(?![\p{L}\p{N}])`

/** A short word for a day may also be a name, so that it needs a sign before it. */
const LONGEST_SHORT = 3

/** Builds what tells the times of a text. */
export function stampsFrom(words: StampWords): Stamps {
  const long = words.days.filter(({ length }) => length > LONGEST_SHORT)
  const [day, longDay, month] = [oneOf(words.days), oneOf(long), oneOf(words.months)]
  const date = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2},?\s${month}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?|${month}\.?\s\d{1,2}(?:,?\s\d{4})?`
  const ago = String.raw`\d{1,3}\s?${oneOf(words.units)}|${oneOf(words.moments)}`
  const between = oneOf(words.betweenTimes)
  const rowOf = (days: string): string => {
    const piece = String.raw`(?:${TIME}|(?:${date}|${ago}|${days}|${between}\s\d{4}|${between})${END})`
    return String.raw`${piece}(?:[\s,·–-]{1,3}${piece})*`
  }
  const whole = new RegExp(`^${rowOf(day)}[.:]?$`, 'iu')
  const start = new RegExp(String.raw`^${rowOf(longDay)}[\s,:·–-]+`, 'iu')
  const afterSign = new RegExp(String.raw`\s*(?:,|[—–·|-]\s|[(])\s*(?:${rowOf(day)})\)?:?$`, 'iu')
  const afterSpace = new RegExp(String.raw`\s+(?:${rowOf(longDay)}):?$`, 'iu')
  const clock = new RegExp(`${TIME}|(?:${ago})|${longDay}$`, 'iu')
  // The earlier one is longer.
  const atEnd = (text: string): string =>
    [afterSign, afterSpace]
      .flatMap((form) => form.exec(text)?.[0] ?? [])
      .reduce((best, end) => (end.length > best.length ? end : best), '')
  return {
    is: (text) =>
      text.length <= LONGEST &&
      (/\d/.test(text) || [...long, ...words.moments].includes(text.toLowerCase())) &&
      whole.test(text),
    without: (text) => {
      if (text.length > LONGEST || !/\d/.test(text)) return text
      const rest = text.replace(start, '')
      return rest.slice(0, rest.length - atEnd(rest).length)
    },
    before: (line) => {
      const end = line.length <= LONGEST ? atEnd(line) : ''
      return clock.test(end) ? line.slice(0, line.length - end.length) : ''
    }
  }
}

/** A line with a name and a time is no longer. */
const LONGEST = 120

/** What stands after a whole word. */
const END = String.raw`(?![\p{L}\p{N}])`

/** Any of these words, the longest first. Words of content have letters and spaces only. */
function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`
}
