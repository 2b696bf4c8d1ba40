import type { Page } from 'playwright-core'
import type { Invitation } from '#domain/invitation'
import type { Locale } from '#i18n/locales'
import { JOB_SEARCH_KEY } from '#stores/person'
import { openPage, type Visit } from '../../support/visit.ts'
import { contentIn } from './content.ts'
import { inviteHash, invitations } from './invitations.ts'
import { readCalmly } from './pace.ts'
import { people } from './people.ts'

/** The open page with the result of an invited quiz. */
export type InvitedVisit = {
  readonly page: Page
  readonly text: ReturnType<typeof contentIn>['ui']['invited']['island']
  /** The invitation in the link, unless the link has another `hash`. */
  readonly invitation: Invitation
  /** What follows the result code in the URL fragment. */
  readonly hash: string
}

type Options = Partial<Visit> & {
  readonly locale?: Locale
  /** How the invitation differs from `invitations[locale]`. */
  readonly change?: Partial<Invitation>
  readonly resultCode?: string
  /** What follows the result code in the URL fragment, instead of an invitation. */
  readonly hash?: string
}

/** Opens the result of an invited quiz. Its clock runs as if the visitor read everything. */
export async function openInvitedResult(options: Options = {}): Promise<InvitedVisit> {
  const { locale = 'en', change, resultCode = people.counter.code, ...others } = options
  const invitation = { ...invitations[locale], ...change }
  const { hash = `&${inviteHash(invitation).slice(1)}`, ...visit } = others
  const page = await openPage({
    path: `/${locale}/invited/#${resultCode}${hash}`,
    language: locale,
    // Jobs with any preparation, so that the result names some without a question.
    stored: { [JOB_SEARCH_KEY]: 'us/any' },
    ...visit,
    prepare: async (context) => {
      await context.addInitScript(readCalmly)
      await visit.prepare?.(context)
    }
  })
  return { page, text: contentIn(locale).ui.invited.island, invitation, hash }
}
