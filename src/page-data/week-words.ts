import type { Content } from '#content-reader/read-content'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { WeekWords } from '#islands/result/result-props.ts'
import { mapValues } from './map-values.ts'

/** The words of the steps for this week in a language, which a lazy part brings. */
export function weekWords({ families, languages }: Content, locale: Locale): WeekWords {
  const { ui, words, steps } = languages[locale]
  const other = OTHER_LOCALE[locale]
  const { families: byFamily, ...rest } = steps
  return {
    ...rest,
    text: ui.result.island.week,
    advert: pathTo(locale, 'advert'),
    families: families.flatMap((id) => byFamily[id] ?? []),
    inOther: { lang: other, asking: languages[other].steps.asking },
    employer: { ...ui.result.island.ask, askAnyway: words.askAnyway },
    ask: mapValues(words.traits, ({ ask }) => ask)
  }
}
