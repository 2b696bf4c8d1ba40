import type { Content } from '#content-reader/read-content'
import type { OTHER_SLUGS } from '#content-reader/slugs'
import type { Locale } from '#i18n/locales'

/**
 * By slug: the names, in menus and links, of the pages in `OTHER_SLUGS`. Prose pages have theirs in
 * their front matter (`Page.navigation`).
 */
export function otherNames(content: Content, locale: Locale): Readonly<Record<string, string>> {
  const { ui, counsellor } = content.languages[locale]
  return {
    quiz: ui.page.quizPage,
    result: ui.page.resultPage,
    roles: ui.page.rolesPage,
    shortlist: ui.shortlist.title,
    two: ui.two.navigation,
    advert: ui.advert.navigation,
    glossary: ui.glossary.navigation,
    workplaces: ui.workplaces.navigation,
    worksheet: ui.page.worksheetPage,
    invite: ui.invite.navigation,
    caseload: counsellor.caseload.navigation,
    embed: ui.embed.navigation,
    device: ui.page.devicePage
  } satisfies Record<(typeof OTHER_SLUGS)[number], string>
}
