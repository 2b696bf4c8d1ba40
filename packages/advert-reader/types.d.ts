// The types of the module, as they are published. The code in src is checked against them.

/**
 * A job advert. Whatever is not a string counts as missing. Of a text, the first 200,000 characters
 * are read.
 */
export type Advert = {
  readonly title?: string | null | undefined
  readonly text: string
  /**
   * The language of an advert that shows none by itself: `en`, `vi`, or a tag that begins with one of
   * them. Adverts mix languages, so the words of the advert decide where they can.
   */
  readonly lang?: string | null | undefined
}

/** What an advert says. It is a reading of the advert and not of the job. */
export type AdvertResult = {
  readonly side: AdvertSide
  /** Where the advert is between the back (−1) and the front (1), with three decimals. */
  readonly strength: number
  /** Where it might be if it had said a little more about the one or the other side. */
  readonly range: readonly [low: number, high: number]
  /** Up to three sentences for each side, in the order of the text. */
  readonly quotes: readonly Quote[]
  /** Work with people from outside: customers, clients, guests, patients. */
  readonly contact: Level
  /** Explaining and persuading. */
  readonly persuading: Level
  /** Quiet and exact work. */
  readonly focus: Level
  /** Ids of what deserves a second question, such as `deposit`. A question, and no accusation. */
  readonly warnings: readonly string[]
  /** The kind of work in the title, if adverts for it were read wrong more often, such as `salesLead`. */
  readonly caution?: string
  /** The language in which the advert was read. */
  readonly lang: 'en' | 'vi'
}

/**
 * `both`: the advert points both ways. `unclear`: it says too little about the work. `unclaimed`: the
 * title names a kind of work for which we claim no side, because such adverts were read wrong too often.
 */
export type AdvertSide = 'front' | 'back' | 'both' | 'unclear' | 'unclaimed'

/** A sentence that shows a side. `text` is the advert's text from `start` to `end`, in UTF-16 code units. */
export type Quote = {
  readonly side: 'front' | 'back'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How much an advert asks for something. `none`: it says nothing about it, or next to nothing. */
export type Level = 'much' | 'some' | 'none'

/** A line that was not read, and why. Lines are counted from 1. */
export type LineProblem = {
  readonly line: number
  readonly expected: string
  readonly found: string
}

/** Reads one advert, in a time that grows as its length. Never throws, whatever it is given. */
export declare function readAdvert(advert: Advert): AdvertResult

/**
 * Reads JSON lines: each string is one line, with or without its line break, and holds an object with
 * `text` and perhaps `title` and `lang`. Returns the lines in their order, without line breaks, each
 * with `side`, `strength`, `quotes` and `frontOrBack` (the other values of a result) added. Other
 * fields stay as they are, to the byte. Empty lines are left out. A line that can't be read is
 * returned unchanged, and reported to `report`.
 */
export declare function readAdvertLines(
  lines: AsyncIterable<string> | Iterable<string>,
  report?: (problem: LineProblem) => void
): AsyncGenerator<string, void, undefined>
