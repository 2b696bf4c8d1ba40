import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { PART_WORDS } from '#page-data/part-words'
import { resultProps } from '#page-data/result-props'
import { JOB_SEARCH_KEY } from '#stores/person'
import { content } from '../../content/support/real-content.ts'
import { type IslandPage, openIsland } from './open-island.ts'

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: the query and the fragment. */
  readonly suffix?: string
  /**
   * Which jobs somebody looks for, as this device stores it; empty if nobody has chosen yet. By
   * default, jobs with any preparation, so that a result names some without a question.
   */
  readonly jobSearch?: string
}

/** Opens the result page, as built, and returns its user. */
export function openResult(options: Options = {}): Promise<UserEvent> {
  const { locale = 'en', suffix = '', jobSearch = 'us/any' } = options
  if (jobSearch !== '') localStorage.setItem(JOB_SEARCH_KEY, jobSearch)
  return openIsland({
    locale,
    path: `result/${suffix}`,
    props: resultProps(content, locale),
    client: () => import('#islands/result/client.tsx'),
    parts: resultParts(locale)
  })
}

/** The lazy parts of a result, by the names of their scripts. */
export function resultParts(locale: Locale): IslandPage['parts'] {
  return {
    [`${locale}-no-verdict`]: async () => ({
      ...(await import('#islands/result/no-verdict.lazy.tsx')),
      ...PART_WORDS['no-verdict'](content, locale)
    }),
    [`${locale}-cards`]: async () => ({
      ...(await import('#islands/result/cards.lazy.tsx')),
      ...PART_WORDS.cards(content, locale)
    }),
    [`${locale}-week`]: async () => ({
      ...(await import('#islands/result/week.lazy.tsx')),
      ...PART_WORDS.week(content, locale)
    }),
    [`${locale}-sharing`]: async () => ({
      ...(await import('#islands/result/sharing.lazy.tsx')),
      ...PART_WORDS.sharing(content, locale)
    }),
    [`${locale}-details`]: async () => ({
      ...(await import('#islands/result/details.lazy.tsx')),
      ...PART_WORDS.details(content, locale)
    }),
    [`${locale}-answers`]: async () => ({
      ...(await import('#islands/result/answers.lazy.tsx')),
      ...PART_WORDS.answers(content, locale)
    }),
    [`${locale}-excluded`]: async () => ({
      ...(await import('#islands/result/excluded.lazy.tsx')),
      ...PART_WORDS.excluded(content, locale)
    })
  }
}
