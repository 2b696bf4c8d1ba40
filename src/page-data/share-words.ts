import type { Content } from '#content-reader/read-content'
import { PLACINGS } from '#domain/placing'
import { placingPlan } from '#drawings/placing-plan'
import type { Locale } from '#i18n/locales'
import type { ShareWords } from '#islands/result/result-props.ts'

/** The words of the ways to share a result in a language, which a lazy part brings. */
export function shareWords({ languages }: Content, locale: Locale): ShareWords {
  const { ui, words } = languages[locale]
  const { share, shareTitle } = ui.result.island
  return {
    text: share,
    title: shareTitle,
    name: ui.site.name,
    pictures: Object.fromEntries(
      PLACINGS.map((placing) => [
        placing,
        {
          sentence: words.placings[placing].card,
          plan: placingPlan(placing, ui.figures.floorPlan)
        }
      ])
    )
  }
}
