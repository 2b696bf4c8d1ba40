import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { CardsWords } from '#islands/result/result-props.ts'
import { listItems } from './list-items.ts'

/** The words of the cards in a language, which a lazy part brings. */
export function cardsWords({ roles, languages }: Content, locale: Locale): CardsWords {
  const { ui, roles: pages } = languages[locale]
  return {
    text: ui.result.island.card,
    roles: Object.fromEntries(
      roles.flatMap(({ id, nearby }) => {
        const page = pages[id]
        if (page === undefined) return []
        const { lead, overall, ends, sections } = page
        const [asks = ''] = listItems(sections.asks)
        const words = {
          lead,
          overall,
          ends: Object.values(ends),
          asks,
          nearby: [...nearby.front, ...nearby.back]
        }
        return [[id, words]]
      })
    )
  }
}
