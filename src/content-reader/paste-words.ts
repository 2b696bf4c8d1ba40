import type { PasteWords } from '#domain/caseload/lines'
import { LOCALES, type Locale } from '#i18n/locales'
import type { Content } from './read-content.ts'

/**
 * The words by which a pasted text is understood, in lower case: the names of columns, and the words
 * around names. Those of `locale` come first, then those of the other languages, because a file that
 * was saved in one language must be readable in any. In counsellor.yaml, the words of a kind are one
 * text with commas between them.
 */
export function pasteWords({ languages }: Content, locale: Locale): PasteWords {
  const order = [locale, ...LOCALES.filter((other) => other !== locale)]
  const listOf = (kind: keyof PasteWords): readonly string[] =>
    order.flatMap((language) => {
      const { columns, sentences } = languages[language].counsellor.caseload
      return { ...columns, ...sentences }[kind].split(',').map((word) => word.trim().toLowerCase())
    })
  return {
    nickname: listOf('nickname'),
    code: listOf('code'),
    notMe: listOf('notMe'),
    date: listOf('date'),
    person: listOf('person'),
    from: listOf('from'),
    notNames: listOf('notNames'),
    beforeName: listOf('beforeName'),
    titles: listOf('titles')
  }
}
