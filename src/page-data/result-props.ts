import { languageContent, siteContent } from '#content-reader/site-content'
import type { Locale } from '#i18n/locales'
import { pathTo, rolePath, sharedPath } from '#i18n/paths'
import { modelToRows } from '#islands/model-rows.ts'
import type { AnswersText, ResultProps } from '#islands/result/result-props.ts'
import { rolesToColumns } from '#islands/role-columns.ts'
import { byKey } from './by-key.ts'
import { statementsBySlot } from './statements.ts'

/** What the result is made of in a language. */
export function resultProps(locale: Locale): ResultProps {
  const { model, roles, families } = siteContent()
  const { ui, words, roles: rolePages } = languageContent(locale)
  const rooms = ui.figures.floorPlan
  // What only late parts say is not sent with the page.
  const { code, noSeat, aside, more, onward, ...rest } = ui.result.island
  const { heading, lead, start } = more
  const text: ResultProps['text'] = { ...rest, more: { heading, lead, start } }
  // In this order they pack best.
  return {
    roles: rolesToColumns(
      model,
      families,
      roles.map((role) => ({ ...role, name: rolePages[role.id]?.name ?? role.id }))
    ),
    families: families.map((id) => words.families[id] ?? id),
    words: {
      traits: words.traits,
      askAnyway: words.askAnyway,
      placings: byKey(words.placings, ({ name, sentence, meaning }) => ({
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

/** The words of the lazy part for the answers. */
export function answersText(locale: Locale): AnswersText {
  const { ui, words } = languageContent(locale)
  const { progress, stop, skip, now, settled, used } = ui.result.island.more
  const statements = statementsBySlot(locale)
  return { statements, scale: words.scale, progress, stop, skip, now, settled, used }
}
