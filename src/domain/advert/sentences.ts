import { type AdvertWord, wordsIn } from './advert-words.ts'
import type { Compiled, Found, Meaning } from './compiled.ts'
import { formsOf, languageOf, type LanguageForm } from './languages.ts'
import type { Lexicon } from './lexicon.ts'
import { sentenceSpans, type TextSpan } from './parts.ts'
import type { AdvertLanguage, Section } from './patterns.ts'

/** One sentence of an advert. */
export type AdvertSentence = TextSpan & {
  readonly words: readonly AdvertWord[]
  /** The part of the advert that it belongs to, as far as headings and its own words tell. */
  readonly section: Section
  /** Whether it is a heading itself. */
  readonly heading: boolean
  /** Whether a heading of the duties is further below: then the employer introduces itself here. */
  readonly introduction: boolean
  /** The phrases in it, of every language in which it is read. */
  readonly found: readonly Found<Meaning>[]
}

/**
 * The sentences of an advert that have words, with the phrases in them. A heading says to which part the
 * sentences below it belong. Without one, the words of the sentence say it, and duties are assumed
 * otherwise.
 */
export function sentencesOf(
  text: string,
  whole: LanguageForm,
  lexicon: Lexicon
): readonly AdvertSentence[] {
  const worded = sentenceSpans(text).flatMap(({ start, end }) => {
    const words = wordsIn(text, start, end)
    return words.length === 0 ? [] : [{ start, end, words }]
  })
  const read = worded.map(({ start, end, words }) => {
    const compiled = formsOf(words, whole, lexicon.frequent).map(lexicon.compiled)
    const found = compiled.flatMap(({ anywhere }) => anywhere.find(words))
    const sentence = text.slice(start, end)
    const headed = headingOf(sentence, words, compiled)
    const alone = headed !== undefined && standsAlone(sentence)
    return { start, end, words, compiled, found, headed, alone }
  })
  const introduction = read.findIndex(({ headed, alone }) => alone && headed === 'duties')
  // Where no heading names the duties, they are often below a heading about the company.
  const assumed = introduction < 0 ? 'duties' : undefined
  let under: Section | undefined
  return read.map(({ start, end, words, compiled, found, headed, alone }, at) => {
    under = headed ?? under
    const section = sectionOf(under, assumed, words, found, compiled)
    const heading = alone && end - start < 45
    return { start, end, words, section, heading, introduction: at < introduction, found }
  })
}

/** The language form of an advert; `otherwise` where it has no known word. */
export function wholeLanguage(
  text: string,
  otherwise: AdvertLanguage,
  lexicon: Lexicon
): LanguageForm {
  return languageOf(wordsIn(text), lexicon.frequent, otherwise)
}

/** A heading is short, or has a colon near its beginning. */
const LONGEST_HEADING = 70
const COLON_BEFORE = 45

function hasEarlyColon(text: string): boolean {
  return /^[^:]{3,45}:/.test(text.slice(0, COLON_BEFORE + 1))
}

/**
 * Whether a text with the first words of a heading is one. "You will meet guests." has them too, and
 * sentences below it are duties, but it is a sentence of the text.
 */
function standsAlone(text: string): boolean {
  return hasEarlyColon(text) || !/[.!…]$/.test(text)
}

/** The part that begins with a sentence; undefined if it begins none. */
function headingOf(
  text: string,
  words: readonly AdvertWord[],
  compiled: readonly Compiled[]
): Section | undefined {
  if (text.length >= LONGEST_HEADING && !hasEarlyColon(text)) return undefined
  const found = compiled.flatMap(({ headings }) => headings.findAt(words, 0))
  // "You will have" belongs to the requirements, although "you will" begins the duties.
  return found.reduce<Found<Section> | undefined>(
    (longest, one) => (one.to > (longest?.to ?? 0) ? one : longest),
    undefined
  )?.meaning
}

/** The part of a sentence that is `under` a heading; `assumed` is the one of a sentence about nothing. */
function sectionOf(
  under: Section | undefined,
  assumed: Section | undefined,
  words: readonly AdvertWord[],
  found: readonly Found<Meaning>[],
  compiled: readonly Compiled[]
): Section {
  if (found.some(({ meaning }) => meaning.kind === 'boilerplate')) return 'company'
  if (under !== undefined && under !== 'company') return under
  for (const { openings } of compiled) {
    const [first] = openings.findAt(words, 0)
    if (first) return first.meaning
  }
  const cues = found.flatMap(({ meaning }) => (meaning.kind === 'cue' ? [meaning.section] : []))
  const order: readonly Section[] = ['requirements', 'benefits', 'company']
  return order.find((section) => cues.includes(section)) ?? assumed ?? under ?? 'duties'
}
