import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Invitation } from '#domain/invitation'
import type { Locale } from '#i18n/locales'
import { invitedProps } from '#page-data/invited-props'
import { JOB_SEARCH_KEY } from '#stores/person'
import { content } from '../../content/support/real-content.ts'
import { inviteHash, invitations } from '../../site/support/invitations.ts'
import { people } from '../../site/support/people.ts'
import { openIsland } from './open-island.ts'
import { resultParts } from './open-result.ts'

/** The page with the result of an invited quiz. */
export type InvitedPage = {
  readonly user: UserEvent
  readonly text: (typeof content)['languages']['en']['ui']['invited']['island']
  readonly button: (name: string) => HTMLElement
}

type Options = {
  readonly locale?: Locale
  /** How the invitation differs from `invitations[locale]`. */
  readonly change?: Partial<Invitation>
  readonly resultCode?: string
  /** What follows the result code in the URL fragment, instead of an invitation. */
  readonly hash?: string
}

/** Opens the result of an invited quiz, as built. */
export async function openInvited(options: Options = {}): Promise<InvitedPage> {
  const { locale = 'en', change, resultCode = people.counter.code } = options
  localStorage.setItem(JOB_SEARCH_KEY, 'us/any')
  const { hash = `&${inviteHash({ ...invitations[locale], ...change }).slice(1)}` } = options
  const user = await openIsland({
    locale,
    path: `invited/#${resultCode}${hash}`,
    props: invitedProps(content, locale),
    client: () => import('#islands/invited/client.tsx'),
    parts: { ...resultParts(locale), 'qr-code': () => import('#islands/shared/qr-code.lazy.ts') }
  })
  return {
    user,
    text: content.languages[locale].ui.invited.island,
    button: (name) => screen.getByRole('button', { name })
  }
}
