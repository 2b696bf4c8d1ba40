import { unmarkedKey } from './advert-words.ts'
import { type Compiled, compile } from './compiled.ts'
import type { FrequentWords, LanguageForm } from './languages.ts'
import { splitPhrases } from './parse-phrase.ts'
import { type KnownPatterns, NO_PATTERNS } from './patterns.ts'

/** What reading needs: the patterns by language form, and the frequent words. */
export type Lexicon = {
  readonly compiled: (form: LanguageForm) => Compiled
  readonly frequent: FrequentWords
}

/**
 * The patterns, ready for reading. Compiling those of a language takes longer than reading an advert,
 * so each form is compiled for the first sentence that needs it.
 */
export function lexiconOf(patterns: KnownPatterns): Lexicon {
  const known = new Map<string, Compiled>()
  const compiled = ({ language, unmarked }: LanguageForm): Compiled => {
    const key = `${language} ${unmarked}`
    const found = known.get(key) ?? compile(patterns[language] ?? NO_PATTERNS, unmarked)
    known.set(key, found)
    return found
  }
  return {
    compiled,
    frequent: { en: frequentWords(patterns.en), vi: frequentWords(patterns.vi) }
  }
}

function frequentWords({ languageWords } = NO_PATTERNS): ReadonlySet<string> {
  return new Set(splitPhrases(languageWords).map(unmarkedKey))
}
