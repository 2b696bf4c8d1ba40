import { type SentenceHits, hitsOf } from '#domain/advert/hits'
import { lexiconOf } from '#domain/advert/lexicon'
import { type AdvertSentence, sentencesOf } from '#domain/advert/sentences'
import type { TextSpan } from '#domain/advert/parts'
import { SMALL_PATTERNS } from './small-patterns.ts'

/** The small patterns, ready for reading. */
export const SMALL_LEXICON = lexiconOf(SMALL_PATTERNS)

/** The sentences of an English text, read with the small patterns. */
export function englishSentences(text: string): readonly AdvertSentence[] {
  return sentencesOf(text, { language: 'en', unmarked: false }, SMALL_LEXICON)
}

/** The same, with what counts in each sentence. */
export function readSentences(
  text: string
): readonly { readonly sentence: AdvertSentence; readonly hits: SentenceHits }[] {
  return englishSentences(text).map((sentence) => ({ sentence, hits: hitsOf(sentence) }))
}

/** The parts of a text that spans are. */
export function textsOf(text: string, spans: readonly TextSpan[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
