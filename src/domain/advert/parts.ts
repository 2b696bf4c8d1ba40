/** A part of a text, in UTF-16 code units. */
export type TextSpan = { readonly start: number; readonly end: number }

/**
 * The sentences of a text, as spans without the space and the bullets around them. Adverts are often
 * lists, or have lost their line breaks, so a sentence also ends at a line break, a semicolon, a
 * bullet, an emoji, and between two words that stick together ("mailRequirements"). Linear.
 */
export function sentenceSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const cut = cutAt(text, at, start)
    if (cut === undefined) continue
    const span = trimmed(text, start, at)
    if (span) spans.push(span)
    start = at + cut
    at = Math.max(at, start - 1)
  }
  return spans
}

/**
 * Whether a sentence that began at `start` ends before the character at `at`: how many characters
 * are between the two sentences. Undefined where none ends.
 */
function cutAt(text: string, at: number, start: number): number | undefined {
  if (at === text.length) return 1
  // Most characters are small letters of this range, which end nothing.
  const code = text.charCodeAt(at)
  if (code >= SMALL_A && code <= SMALL_Z) return undefined
  const character = text.charAt(at)
  if (LINE_BREAK.test(character) || character === ';') return 1
  if (BULLET.test(character)) return 1
  if (DASH.test(character) && isFreeDash(text, at)) return 1
  if (/\s/.test(character)) return endsSentence(text, at, start) ? 1 : undefined
  if (character >= '\u2190') {
    const emoji = EMOJI.exec(text.slice(at, at + 2))
    if (emoji) return emoji[0].length
  }
  return isGlued(text, at, start) ? 0 : undefined
}

const SMALL_A = 97
const SMALL_Z = 122
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
const BULLET = /[•·▪●■◆◦‣►➢➤✓✔✅★☆○]/u
const DASH = /[-–—*+~]/
const EMOJI = /^\p{Extended_Pictographic}/u

/** Whether a dash parts two items: space around it, and no number after it ("9 am - 5 pm"). */
function isFreeDash(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n'
  const after = text[at + 1] ?? '\n'
  return /\s/.test(before) && /\s/.test(after) && !/\d/.test(text[at + 2] ?? '')
}

/** Whether the space at `at` follows the end of a sentence that began at `start`. */
function endsSentence(text: string, at: number, start: number): boolean {
  const sign = text[at - 1]
  if (sign === '!' || sign === '?' || sign === '…') return true
  if (sign !== '.') return false
  const before = text.slice(Math.max(start, at - 12), at - 1)
  const word = before.replace(/^.*[^\p{L}\p{M}\p{N}.]/su, '')
  // "1." at the beginning of a sentence is its number, "e.g." and "TP." are abbreviations.
  if (/^\d{1,2}$/.test(word)) return !/^[\s\d.]*$/.test(text.slice(start, Math.min(at, start + 6)))
  return !ABBREVIATION.test(word)
}

const ABBREVIATION = /^(?:e\.g|i\.e|eg|ie|vs|approx|incl|mr|mrs|ms|dr|st|no|tp|th|ths|ts|q|p|kv)$/i

/**
 * Whether two words stick together before `at`, as where a job board has removed line breaks: a small
 * letter, perhaps the sign that ends a sentence, then a capital with a small letter after it. Not in
 * names of programs ("JavaScript", "iOS"): the first word must begin with a small letter and have three
 * letters, or two if it can't be a part of such a name; or it must have ten letters.
 */
function isGlued(text: string, at: number, start: number): boolean {
  const capital = text.charAt(at)
  if (at < 3 || capital === capital.toLowerCase()) return false
  if (!/^\p{Ll}/u.test(text.charAt(at + 1))) return false
  if (text.charAt(at - 1) === ')') return true
  const end = /[.!?]/.test(text.charAt(at - 1)) ? at - 1 : at
  if (!/^\p{Ll}/u.test(text.charAt(end - 1))) return false
  const before = text.slice(Math.max(start, end - 10), end).replace(/^.*[^\p{L}\p{M}]/su, '')
  const fewest = end < at || NOT_ASCII.test(before) ? 2 : 3
  return before.length >= 10 || (before.length >= fewest && /^\p{Ll}/u.test(before))
}

const NOT_ASCII = /[^\0-\x7f]/

const EDGE = /[\s\p{Cf}]/u

/**
 * The span without spaces at its ends, and without signs, the rest of an emoji and the number of a
 * list before it.
 */
function trimmed(text: string, from: number, to: number): TextSpan | undefined {
  let start = from
  let end = to
  while (start < end && /[\ufe0f\s\p{Cf}\-–—*+~,:)\]>|]/u.test(text.charAt(start))) start += 1
  const number = /^(?:(?:\d{1,2}|[ivx]{1,4}|[a-e])[.)]|\d\ufe0f?\u20e3)\s*/i.exec(
    text.slice(start, Math.min(end, start + 8))
  )
  if (number) start += number[0].length
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
  return end > start ? { start, end } : undefined
}
