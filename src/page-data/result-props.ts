import { roleIn } from '#content-reader/library-role'
import type { Content } from '#content-reader/read-content'
import { COUNTRY_OF } from '#i18n/countries'
import type { Locale } from '#i18n/locales'
import { pathTo, rolePath, sharedPath } from '#i18n/paths'
import { modelToRows } from '#islands/model-rows.ts'
import type { AnswersText, ResultProps } from '#islands/result/result-props.ts'
import { rolesToColumns } from '#islands/role-columns.ts'
import { mapValues } from './map-values.ts'
import { statementsBySlot } from './statements.ts'

/** The properties of the result island in a language. */
export function resultProps(content: Content, locale: Locale): ResultProps {
  const { model, roles, families } = content
  const { ui, words, roles: rolePages } = content.languages[locale]
  const rooms = ui.figures.floorPlan
  // The page does not carry the texts that only lazy parts show: they bring their own.
  const { code, noPosition, excluded, more, onward, ...rest } = ui.result.island
  const { heading, lead, start } = more
  const text: ResultProps['text'] = { ...rest, more: { heading, lead, start } }
  // Of the orders of these properties, this one compresses best.
  return {
    roles: rolesToColumns(
      model,
      families,
      roles.map((role) => ({
        ...roleIn(role, COUNTRY_OF[locale]),
        name: rolePages[role.id]?.name ?? role.id
      }))
    ),
    families: families.map((id) => words.families[id] ?? id),
    words: {
      traits: words.traits,
      askAnyway: words.askAnyway,
      grounds: words.grounds,
      placings: mapValues(words.placings, ({ name, sentence, meaning }) => ({
        name,
        sentence,
        meaning
      }))
    },
    text,
    rooms: { counter: rooms.counter, shared: rooms.shared, quiet: rooms.quiet },
    model: modelToRows(model),
    paths: {
      quiz: pathTo(locale, 'quiz'),
      method: pathTo(locale, 'method'),
      shared: sharedPath(locale, '{placing}'),
      role: rolePath(locale, '{role}')
    }
  }
}

/** The words that the lazy part `answers` brings in a language. */
export function answersText(content: Content, locale: Locale): AnswersText {
  const { ui, words } = content.languages[locale]
  const { progress, stop, skip, now, settled, used } = ui.result.island.more
  const statements = statementsBySlot(content, locale)
  return { statements, scale: words.scale, progress, stop, skip, now, settled, used }
}
