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
      const { columns, sentences, messages } = languages[language].counsellor.caseload
      return { ...columns, ...sentences, ...messages }[kind]
        .split(',')
        .map((word) => word.trim().toLowerCase())
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
    titles: listOf('titles'),
    // The headings of a column of names or codes are also labels of fields.
    nameLabels: [...listOf('nickname'), ...listOf('nameLabels')],
    codeLabels: [...listOf('code'), ...listOf('codeLabels')],
    otherLabels: listOf('otherLabels'),
    closings: listOf('closings'),
    thanks: listOf('thanks'),
    greetings: listOf('greetings'),
    replied: listOf('replied'),
    oneself: listOf('oneself'),
    days: listOf('days'),
    months: listOf('months'),
    units: listOf('units'),
    moments: listOf('moments'),
    betweenTimes: listOf('betweenTimes')
  }
}
