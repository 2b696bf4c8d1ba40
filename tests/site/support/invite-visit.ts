import type { Locator, Page } from 'playwright-core'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { contentIn } from './content.ts'

/** The open page where counsellors write an invitation. */
export type InviteVisit = {
  readonly page: Page
  readonly invite: ReturnType<typeof contentIn>['ui']['invite']
  /** The field that shows the link to copy. */
  readonly link: Locator
  /** The first QR code on the page. */
  readonly drawing: Locator
}

/** Opens the page for invitations. An invitation in `hash` fills the form. */
export async function openInvite(
  locale: Locale = 'en',
  hash = '',
  visit: Partial<Visit> = {}
): Promise<InviteVisit> {
  const page = await openPage({
    path: `/${locale}/invite/${hash}`,
    language: locale,
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    ...visit
  })
  const { invite } = contentIn(locale).ui
  return {
    page,
    invite,
    link: page.getByRole('textbox', { name: invite.link.heading, exact: true }),
    drawing: page.getByRole('img', { name: invite.handOut.qrLabel }).first()
  }
}
