import type { Content } from '#content-reader/read-content'
import { LOCALE_NAMES, LOCALES, type Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { InviteProps } from '#islands/invite/invite-props.ts'

/** The properties of the page where a counsellor writes an invitation, in a language. */
export function inviteProps({ languages }: Content, locale: Locale): InviteProps {
  const { form, warning, link, preview, paper } = languages[locale].ui.invite
  const { screen, ...classView } = languages[locale].ui.classView
  return {
    text: { form, warning, link, preview, paper, classView },
    caseload: pathTo(locale, 'caseload'),
    clients: Object.fromEntries(
      LOCALES.map((language) => {
        const { invite, quiz } = languages[language].ui
        const { card, handOut } = invite
        const client = {
          language: LOCALE_NAMES[language],
          title: quiz.title,
          card,
          handOut,
          quiz: pathTo(language, 'quiz')
        }
        return [language, client]
      })
    )
  }
}
