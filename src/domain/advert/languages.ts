import { type AdvertWord, unmarkedKey } from './advert-words.ts'
import type { AdvertLanguage } from './patterns.ts'

/** A way to read a sentence: with the patterns of a language, and whether its marks are missing. */
export type LanguageForm = { readonly language: AdvertLanguage; readonly unmarked: boolean }

/** The frequent words of each language, without marks. */
export type FrequentWords = Readonly<Record<AdvertLanguage, ReadonlySet<string>>>

const ENGLISH: LanguageForm = { language: 'en', unmarked: false }
const VIETNAMESE: LanguageForm = { language: 'vi', unmarked: false }
const UNMARKED: LanguageForm = { language: 'vi', unmarked: true }

/** The language of a whole text; of an empty one, `otherwise`. */
export function languageOf(
  words: readonly AdvertWord[],
  frequent: FrequentWords,
  otherwise: AdvertLanguage
): LanguageForm {
  if (words.length > 0 && markedWords(words) / words.length >= 0.1) return VIETNAMESE
  const { en, vi } = counts(words, frequent)
  if (en === vi) return otherwise === 'en' ? ENGLISH : UNMARKED
  return vi > en ? UNMARKED : ENGLISH
}

/**
 * How to read one sentence of a text in the language `whole`. Adverts mix languages, in headings and
 * titles above all. A sentence that shows no language is read in that of the text; in a Vietnamese
 * text also as English, because it may be a title such as "Sales Executive".
 */
export function formsOf(
  words: readonly AdvertWord[],
  whole: LanguageForm,
  frequent: FrequentWords
): readonly LanguageForm[] {
  if (markedWords(words) >= Math.max(1, words.length / 5)) return [VIETNAMESE]
  const { en, vi } = counts(words, frequent)
  if (en > vi) return [ENGLISH]
  if (vi > en && (whole.unmarked || vi >= 3)) return [UNMARKED]
  return whole.language === 'en' ? [ENGLISH] : [whole, ENGLISH]
}

/** How many words have a letter that no other language of job adverts has; é, à and the like do not count. */
function markedWords(words: readonly AdvertWord[]): number {
  return words.filter(({ key }) => MARKED.test(key)).length
}

const MARKED = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/

function counts(words: readonly AdvertWord[], frequent: FrequentWords) {
  let en = 0
  let vi = 0
  for (const { key } of words) {
    if (frequent.en.has(key)) en += 1
    if (frequent.vi.has(unmarkedKey(key))) vi += 1
  }
  return { en, vi }
}
