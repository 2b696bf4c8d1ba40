import type { LibraryRole } from '#content-reader/library-role'
import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import { modelToRows } from '#islands/model-rows.ts'
import type { RoleProps } from '#islands/role/role-props.ts'

/** The properties of the island on the page of a role in a language: the bars of the role. */
export function roleProps(
  { model, languages }: Content,
  locale: Locale,
  { percentiles, figures, contact, customers }: LibraryRole
): RoleProps {
  const { ui, words } = languages[locale]
  return {
    text: ui.role.bars,
    traits: model.traits.map(({ id, side }) => ({
      id,
      side,
      name: words.traits[id]?.name ?? id,
      low: words.traits[id]?.low ?? '',
      high: words.traits[id]?.high ?? '',
      percentile: percentiles[id] ?? 50,
      figure: figures[id] ?? 0
    })),
    contact,
    customers,
    model: modelToRows(model),
    beside: ui.role.beside,
    result: pathTo(locale, 'result'),
    quiz: pathTo(locale, 'quiz')
  }
}
