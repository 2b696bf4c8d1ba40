import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { ComparedPart, ShortlistProps } from '#islands/shortlist/shortlist-props.ts'
import { listItems } from './list-items.ts'
import { payLines } from './pay-lines.ts'
import { resultProps } from './result-props.ts'

/** The properties of the page of the shortlist in a language. */
export function shortlistProps(content: Content, locale: Locale): ShortlistProps {
  const { ui } = content.languages[locale]
  const { roles, families, model, words } = resultProps(content, locale)
  const { countries, preparations } = ui.result.island.roles
  return {
    text: ui.shortlist.island,
    likeness: ui.role.bars.likeness,
    contacts: ui.roles.filter.contacts,
    countries,
    preparations,
    traits: words.traits,
    model,
    roles,
    families,
    paths: {
      quiz: pathTo(locale, 'quiz'),
      result: pathTo(locale, 'result'),
      role: rolePath(locale, '{role}'),
      roles: pathTo(locale, 'roles')
    }
  }
}

/** What the comparison says about each role, which a lazy part brings. */
export function comparedPart({ roles, languages }: Content, locale: Locale): ComparedPart {
  const { ui, roles: pages } = languages[locale]
  return {
    roles: Object.fromEntries(
      roles.map((role) => {
        const { suits = '', asks = '' } = pages[role.id]?.sections ?? {}
        const pay = payLines(role, locale, ui.role.pay).map(({ country, figures, note }) => [
          country,
          figures === undefined ? note : `${figures} ${note}`
        ])
        return [
          role.id,
          { suits: listItems(suits), asks: listItems(asks), pay: Object.fromEntries(pay) }
        ]
      })
    )
  }
}
