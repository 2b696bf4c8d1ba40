import { type Compiled, compile } from './compiled.ts'
import type { FrequentWords, LanguageForm } from './languages.ts'
import { type AdvertLanguage, type KnownPatterns, NO_PATTERNS } from './patterns.ts'

/** What reading needs: the patterns by language form, and the frequent words. */
export type Lexicon = {
  readonly compiled: (form: LanguageForm) => Compiled
  readonly frequent: FrequentWords
}

/** The patterns, ready for reading. Those for texts without marks are compiled for the first such text. */
export function lexiconOf(patterns: KnownPatterns): Lexicon {
  const known = new Map<string, Compiled>()
  const compiled = ({ language, unmarked }: LanguageForm): Compiled => {
    const key = `${language} ${unmarked}`
    const found = known.get(key) ?? compile(patterns[language] ?? NO_PATTERNS, unmarked)
    known.set(key, found)
    return found
  }
  const wordsOf = (language: AdvertLanguage) => compiled({ language, unmarked: false }).words
  return { compiled, frequent: { en: wordsOf('en'), vi: wordsOf('vi') } }
}
