import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { InvitedProps } from '#islands/invited/invited-props.ts'
import { resultProps } from './result-props.ts'

/** The properties of the page with the result of an invited quiz, in a language. */
export function invitedProps(content: Content, locale: Locale): InvitedProps {
  const { invited, handOn } = content.languages[locale].ui
  return {
    ...resultProps(content, locale),
    invited: invited.island,
    handOn,
    page: pathTo(locale, 'result')
  }
}
