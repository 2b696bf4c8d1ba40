/** One word of an advert. A Vietnamese word is a syllable. */
export type AdvertWord = {
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The form in which it is compared, see `keyOf`. */
  readonly key: string
  /** Whether only a hyphen or another sign is between the word before and this one: "walk-in". */
  readonly joined: boolean
  /** Whether a colon follows, as after a heading. */
  readonly colon: boolean
}

/**
 * The words of `text` between two places. Linear in the length. Zero-width and direction characters
 * are part of the word around them, and not of its key: they are in texts that were copied from web
 * pages.
 */
export function wordsIn(text: string, from = 0, to = text.length): readonly AdvertWord[] {
  const part = text.slice(from, to)
  const words: AdvertWord[] = []
  let before = -1
  for (const match of part.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    // ".net" is a word of its own only where nothing is before it: not in "www.example.net".
    const key = keyOf(start === before ? match[0].replace('.', '') : match[0])
    const joined = before >= 0 && !/\s/.test(part.slice(before, start))
    before = end
    if (key === '') continue
    words.push({ start: from + start, end: from + end, key, joined, colon: colonAt(part, end) })
  }
  return words
}

/**
 * The form in which a word is compared: lower case, composed (NFC), without zero-width characters and
 * without `'s`. Vietnamese has two ways to place a tone, "khoá" and "khóa"; both become the second.
 * Cut after 60 characters, which no word of a pattern has.
 */
export function keyOf(word: string): string {
  const short = word.slice(0, 60).toLowerCase()
  if (ASCII.test(short)) return short.replace(POSSESSIVE, '')
  const key = short
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(POSSESSIVE, '')
  return TONE_PAIRS[key.slice(-2)] === undefined
    ? key
    : key.slice(0, -2) + TONE_PAIRS[key.slice(-2)]
}

/** A key without Vietnamese marks: "khách" becomes "khach". */
export function unmarkedKey(key: string): string {
  return ASCII.test(key)
    ? key
    : key.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').normalize('NFC')
}

const ASCII = /^[\0-\x7f]*$/
const POSSESSIVE = /'s$/
const MARKS = /\p{M}/gu

/**
 * Soft hyphen, zero-width and direction characters, the byte order mark, and what follows a sign or a
 * number to make it an emoji.
 */
const INVISIBLE_CHARACTERS =
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\u20e3\\ufe00-\\ufe0f\\ufeff'
const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'gu')
// Regular expressions run out of stack in a repetition of some million characters. A longer word is
// read as several.
const CHARACTERS = `[\\p{L}\\p{M}\\p{N}${INVISIBLE_CHARACTERS}]{1,1000}`
const WORD = new RegExp(
  `\\.net(?![\\p{L}\\p{N}])|${CHARACTERS}(?:['’]${CHARACTERS}){0,9}(?:\\+\\+|#)?`,
  'giu'
)

/** The last two letters of a syllable with the tone on the second vowel, and with it on the first. */
const TONE_PAIRS: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy'
}

/** Whether a colon is at `at`, after at most three spaces or closing signs. */
function colonAt(text: string, at: number): boolean {
  return /^[\s)\]*]{0,3}[:：]/u.test(text.slice(at, at + 4))
}
