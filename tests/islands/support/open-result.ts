import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { PART_WORDS } from '#page-data/part-words'
import { resultProps } from '#page-data/result-props'
import { content } from '../../content/support/real-content.ts'
import { type IslandPage, openIsland } from './open-island.ts'

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: the query and the fragment. */
  readonly suffix?: string
}

/** Opens the result page, as built, and returns its user. */
export function openResult({ locale = 'en', suffix = '' }: Options = {}): Promise<UserEvent> {
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
