import { languageContent } from '#content-reader/site-content'
import type { OTHER_SLUGS } from '#content-reader/slugs'
import type { Locale } from '#i18n/locales'

/** What the pages that are no prose are called in menus and links; prose pages say it themselves. */
export function otherNames(locale: Locale): Readonly<Record<string, string>> {
  const { ui, counsellor } = languageContent(locale)
  return {
    quiz: ui.page.quizPage,
    result: ui.page.resultPage,
    roles: ui.page.rolesPage,
    worksheet: ui.page.worksheetPage,
    invite: ui.invite.navigation,
    caseload: counsellor.caseload.navigation,
    embed: ui.embed.navigation,
    device: ui.page.devicePage
  } satisfies Record<(typeof OTHER_SLUGS)[number], string>
}
