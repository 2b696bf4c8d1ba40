import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { nextRender } from '#islands/shared/next-render.ts'
import { inviteProps } from '#page-data/invite-props'
import { content } from '../../content/support/real-content.ts'
import { openIsland } from './open-island.ts'

/** The page where counsellors write an invitation. */
export type InvitePage = {
  readonly user: UserEvent
  readonly invite: (typeof content)['languages']['en']['ui']['invite']
  readonly field: (label: string) => HTMLInputElement
  /** Replaces the text in the field with this label. */
  readonly write: (label: string, text: string) => Promise<void>
  /** The link of the invitation, as it is shown to be copied. */
  readonly link: () => string
}

/**
 * Opens the page for invitations, as built, and waits for the QR code. An invitation in `hash` fills
 * the form.
 */
export async function openInvite(locale: Locale = 'en', hash = ''): Promise<InvitePage> {
  const user = await openIsland({
    locale,
    path: `invite/${hash}`,
    props: inviteProps(content, locale),
    client: () => import('#islands/invite/client.tsx'),
    parts: { 'qr-code': () => import('#islands/shared/qr-code.lazy.ts') }
  })
  const { invite } = content.languages[locale].ui
  // The effects of the first render, which subscribe to what is typed, have run once this is drawn.
  await screen.findByRole('img', { name: invite.handOut.qrLabel })
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  return {
    user,
    invite,
    field,
    async write(label, text) {
      await user.clear(field(label))
      if (text !== '') await user.paste(text)
      // Nobody writes into the next field before the page has rendered this text.
      await nextRender()
    },
    link: () => field(invite.link.heading).value
  }
}
