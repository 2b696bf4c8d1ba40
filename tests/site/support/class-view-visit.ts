import type { Page } from 'playwright-core'
import type { Invitation } from '#domain/invitation'
import type { Locale } from '#i18n/locales'
import type { Visit } from '../../support/visit.ts'
import { contentIn } from './content.ts'
import { invitations, inviteHash } from './invitations.ts'
import { openInvite } from './invite-visit.ts'

type Options = Partial<Visit> & {
  readonly locale?: Locale
  readonly change?: Partial<Invitation>
}

/** Opens the page for invitations, and from it the view for a class. */
export async function openClassView({ locale = 'en', change, ...visit }: Options = {}) {
  const hash = inviteHash({ ...invitations[locale], ...change })
  const { page } = await openInvite(locale, hash, visit)
  return { page, ...(await showClassView(page, locale)) }
}

/** Presses the button on the page in a language. */
export async function showClassView(page: Page, locale: Locale) {
  const lang = await page.evaluate('document.documentElement.lang')
  const { classView } = contentIn(lang === 'vi' ? 'vi' : 'en').ui
  const open = page.getByRole('button', { name: classView.open, exact: true })
  await open.click()
  const view = page.getByRole('dialog')
  await view.waitFor()
  return { view, open, words: contentIn(locale).ui.classView.screen }
}

/** The time that is left, as the view shows it. */
export function timeIn(page: Page): Promise<string> {
  return page.getByRole('timer', { name: /Time left|Thời gian/ }).innerText()
}
