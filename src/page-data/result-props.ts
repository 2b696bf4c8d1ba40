import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo, rolePath, sharedPath } from '#i18n/paths'
import { modelToRows } from '#islands/model-rows.ts'
import type { AnswersText, ResultProps } from '#islands/result/result-props.ts'
import { type RoleColumns, rolesToColumns } from '#islands/role-columns.ts'
import { mapValues } from './map-values.ts'
import { statementsBySlot } from './statements.ts'

/** The properties of the result island in a language. */
export function resultProps(content: Content, locale: Locale): ResultProps {
  const { model, families } = content
  const { ui, words } = content.languages[locale]
  const rooms = ui.figures.floorPlan
  const island = ui.result.island
  // Of the orders of these properties, this one compresses best.
  return {
    roles: roleColumns(content, locale),
    families: families.map((id) => words.families[id] ?? id),
    words: {
      traits: mapValues(words.traits, ({ name, low, high, pull }) => ({ name, low, high, pull })),
      grounds: words.grounds,
      placings: mapValues(words.placings, ({ name, sentence, meaning }) => ({
        name,
        sentence,
        meaning
      }))
    },
    // The page does not carry the texts that only lazy parts show: they bring their own.
    text: {
      position: island.position,
      moment: island.moment,
      roles: island.roles,
      details: island.details,
      handOver: island.handOver,
      shareHeading: island.share.heading,
      device: island.device,
      unclearTitle: island.unclearTitle,
      failed: island.failed,
      again: island.again
    },
    rooms: { counter: rooms.counter, shared: rooms.shared, quiet: rooms.quiet },
    model: modelToRows(model),
    paths: {
      quiz: pathTo(locale, 'quiz'),
      method: pathTo(locale, 'method'),
      shared: sharedPath(locale, '{placing}'),
      role: rolePath(locale, '{role}'),
      roles: pathTo(locale, 'roles'),
      shortlist: pathTo(locale, 'shortlist'),
      two: pathTo(locale, 'two')
    }
  }
}

/** The roles of the library with their names in a language. */
export function roleColumns(
  { model, families, roles, languages }: Content,
  locale: Locale
): RoleColumns {
  const { roles: pages } = languages[locale]
  return rolesToColumns(
    model,
    families,
    roles.map((role) => ({ ...role, name: pages[role.id]?.name ?? role.id }))
  )
}

/** The words that the lazy part `answers` brings in a language. */
export function answersText(content: Content, locale: Locale): AnswersText {
  const { ui, words } = content.languages[locale]
  const statements = statementsBySlot(content, locale)
  return { statements, scale: words.scale, ...ui.result.island.more }
}
