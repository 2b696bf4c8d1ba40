import { composedText, placedIn } from './composed-text.ts'
import { hitsOf, type SentenceHits } from './hits.ts'
import type { LanguageForm } from './languages.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { AdvertLanguage, KnownPatterns, Section } from './patterns.ts'
import { type Quote, quoteOf } from './quotes.ts'
import { sentencesOf, wholeLanguage } from './sentences.ts'
import { titleWork } from './title.ts'
import { type ReadSentence, type TraitReading, traitReadings } from './trait-readings.ts'
import { type AdvertScale, scaleOf, STRONG, type Weights, weigh } from './weigh.ts'
import { type Warning, warningsOf } from './warnings.ts'

/** A job advert as it was pasted. */
export type Advert = {
  /** The title; empty if there is none. */
  readonly title: string
  readonly text: string
  /** The language of a text that shows none by itself. */
  readonly language?: AdvertLanguage
}

/** What an advert says. Places of quotes are in its text. */
export type AdvertReading = {
  readonly verdict: AdvertVerdict
  readonly scale: AdvertScale
  /** Up to three quotes for each side, in the order of the text. */
  readonly quotes: { readonly front: readonly Quote[]; readonly back: readonly Quote[] }
  /** What it says of the traits of the quiz, by trait id. */
  readonly traits: Readonly<Record<string, TraitReading>>
  readonly warnings: readonly Warning[]
  /** The kind of work in the title, if adverts for it were read wrong more often. */
  readonly caution: string | undefined
  readonly language: AdvertLanguage
  /** Every place that counts for a side, for the advert with marks. */
  readonly marks: readonly SideMark[]
}

/** The side of an advert; or the kind of work in its title for which no side is claimed. */
export type AdvertVerdict =
  | { readonly kind: 'front' | 'back' | 'bothWays' | 'cannotTell' }
  | { readonly kind: 'notClaimed'; readonly work: string }

export type SideMark = {
  readonly start: number
  readonly end: number
  readonly side: 'front' | 'back'
  /** Whether it is in a part about the employer or the benefits, which counts next to nothing. */
  readonly faint: boolean
}

/**
 * Creates a reader for adverts. Reading is linear in the length of the advert and never throws. The
 * strength is (F − B) / (F + B + 5), where F and B are the weights of the phrases for front and back;
 * the method page says how it was measured. Sentences in a language without patterns say nothing.
 */
export function createAdvertReader(patterns: KnownPatterns): (advert: Advert) => AdvertReading {
  const lexicon = lexiconOf(patterns)
  return (advert) => readWith(lexicon, advert)
}

function readWith(lexicon: Lexicon, advert: Advert): AdvertReading {
  const composed = composedText(advert.text)
  const { text } = composed
  const title = composedText(advert.title.replace(/\s+/g, ' ')).text
  const whole = wholeLanguage(`${title}\n${text}`, advert.language ?? 'en', lexicon)
  const sentences = sentencesOf(text, whole, lexicon).map((sentence) => ({
    sentence,
    hits: hitsOf(sentence)
  }))
  const { weighed, scale } = weighAll(titleSides(title, whole, lexicon), sentences)
  const { unclaimed, caution } = titleWork(title, whole, lexicon)
  return {
    verdict:
      unclaimed === undefined ? { kind: scale.side } : { kind: 'notClaimed', work: unclaimed },
    scale,
    caution,
    language: whole.language,
    ...placedIn(composed, {
      quotes: {
        front: sideQuotes(weighed, 'front', scale.side),
        back: sideQuotes(weighed, 'back', scale.side)
      },
      traits: traitReadings(sentences),
      warnings: warningsOf(sentences),
      marks: weighed.flatMap(marksIn)
    })
  }
}

function titleSides(title: string, whole: LanguageForm, lexicon: Lexicon): SentenceHits['sides'] {
  return sentencesOf(title, whole, lexicon).flatMap((sentence) => hitsOf(sentence).sides)
}

function weighAll(
  title: SentenceHits['sides'],
  sentences: readonly ReadSentence[]
): { readonly weighed: readonly WeighedSentence[]; readonly scale: AdvertScale } {
  const { each, total } = weigh([
    { section: 'title' as const, sides: title },
    ...sentences.map((read) => ({
      section: read.sentence.section,
      sides: read.hits.sides,
      read
    }))
  ])
  return {
    weighed: each.flatMap((one) => ('read' in one ? [{ ...one.read, weights: one.weights }] : [])),
    scale: scaleOf(total)
  }
}

type WeighedSentence = ReadSentence & { readonly weights: Weights }

/** How many quotes show a side. */
const MOST_QUOTES = 3

/** A quote has at least so many words: "Java" alone shows little. */
const FEWEST_WORDS = 3

/**
 * The sentences that show a side best, in the order of the text. Requirements are quoted only where no
 * duty shows the side of the advert: a degree in accounting is not the work.
 */
function sideQuotes(
  sentences: readonly WeighedSentence[],
  side: 'front' | 'back',
  verdict: AdvertScale['side']
): readonly Quote[] {
  const duties = quotesIn(sentences, side, 'duties')
  return duties.length > 0 || side !== verdict ? duties : quotesIn(sentences, side, 'requirements')
}

/**
 * The sentences of a part of the advert that show a side best. Each has a strong phrase for it, and
 * more for it than for the other side. An introduction praises the employer, so it is not quoted.
 */
function quotesIn(
  sentences: readonly WeighedSentence[],
  side: 'front' | 'back',
  section: Section
): readonly Quote[] {
  const other = side === 'front' ? 'back' : 'front'
  const sign = side === 'front' ? 1 : -1
  return sentences
    .filter(
      ({ sentence, hits, weights }) =>
        sentence.section === section &&
        !sentence.heading &&
        !sentence.introduction &&
        sentence.words.length >= FEWEST_WORDS &&
        weights[side] > weights[other] &&
        hits.sides.some(({ meaning }) => meaning.weight * sign >= STRONG)
    )
    .sort((a, b) => b.weights[side] - a.weights[side])
    .slice(0, MOST_QUOTES)
    .map(({ sentence, hits }) => quoteOf(sentence, strongestFirst(hits.sides, sign)))
    .sort((a, b) => a.start - b.start)
}

/** The phrases for one side without those that say little by themselves, the strongest first. */
function strongestFirst(hits: SentenceHits['sides'], sign: 1 | -1): SentenceHits['sides'] {
  return hits
    .filter(({ meaning }) => meaning.weight * sign > 1)
    .sort((a, b) => (b.meaning.weight - a.meaning.weight) * sign)
}

function marksIn({ sentence, hits }: WeighedSentence): readonly SideMark[] {
  return hits.sides.flatMap(({ meaning, from, to }) => {
    const start = sentence.words[from]?.start
    const end = sentence.words[to - 1]?.end
    if (start === undefined || end === undefined || Math.abs(meaning.weight) < 2) return []
    const faint = sentence.section === 'company' || sentence.section === 'benefits'
    return [{ start, end, side: meaning.weight > 0 ? 'front' : 'back', faint }]
  })
}
