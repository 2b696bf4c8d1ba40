import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { parseInvitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { tabStops } from './support/focus.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { openInvite } from './support/invite-visit.ts'
import { withoutIcon } from './support/without-icon.ts'

// The page where counsellors write an invitation, see the client's view, and copy the link.

test.each(LOCALES)(
  '%s: the link contains the whole invitation, and shows it to the client',
  async (locale) => {
    const { page, invite, link } = await openInvite(locale)
    const invitation = { ...invitations[locale], codeFirst: true }
    await write(page, locale, invitation)
    const address = `${inject('origin')}/${locale}/quiz/${inviteHash(invitation)}`
    await eventually(() => link.inputValue()).toBe(address)
    expect(parseInvitation(new URL(address).hash)).toMatchObject({ kind: 'ok', invitation })

    await page.getByRole('button', { name: invite.link.copy, exact: true }).click()
    await page.getByText(invite.link.copied, { exact: true }).waitFor()
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: invite.link.open, exact: true }).click()
    const client = await opened
    const heading = fill(invite.card.from, { name: invitation.from })
    await client.getByRole('heading', { level: 2, name: heading }).waitFor()
    expect(client.url()).toBe(address)
    await expectQuiet(page)
  }
)

test('the form stays filled after a change of the page’s language, and what it contains is removed from the URL', async () => {
  const { page } = await openInvite()
  await write(page, 'en', { ...invitations.en, codeFirst: true })
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/invite/`)
  const { form } = contentIn('vi').ui.invite
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  expect(await field(form.name).inputValue()).toBe(invitations.en.from)
  expect(await field(form.note).inputValue()).toBe(invitations.en.note)
  expect(await field(form.mail).inputValue()).toBe(invitations.en.mail)
  expect(await page.getByRole('radio', { name: form.codeFirst }).isChecked()).toBe(true)
})

test('the form stays filled after a reload and after Back, with the language that was chosen', async () => {
  const { page, invite, link } = await openInvite()
  await write(page, 'en')
  await page.getByRole('combobox', { name: invite.form.lang }).selectOption('vi')
  await page.getByRole('textbox', { name: invite.form.name, exact: true }).press('End')
  await page.keyboard.type(' (room 2)')
  const hash = inviteHash({ ...invitations.en, from: 'Marion Keller (room 2)' })
  const before = `${inject('origin')}/vi/quiz/${hash}`
  await eventually(() => link.inputValue()).toBe(before)
  await page.reload()
  await eventually(() => link.inputValue()).toBe(before)
  expect(await page.getByRole('combobox', { name: invite.form.lang }).inputValue()).toBe('vi')
  await page.goto(`${inject('origin')}/en/`)
  await page.goBack()
  await eventually(() => link.inputValue()).toBe(before)
})

test('where the tab can store nothing, the language that was chosen for the quiz stays in the page’s other language', async () => {
  const { page, invite } = await openInvite('en', '', { storage: 'blocked' })
  await write(page, 'en')
  await page.getByRole('combobox', { name: invite.form.lang }).selectOption('en')
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/invite/`)
  const { form } = contentIn('vi').ui.invite
  expect(await page.getByRole('combobox', { name: form.lang }).inputValue()).toBe('en')
  const name = page.getByRole('textbox', { name: form.name, exact: true })
  expect(await name.inputValue()).toBe(invitations.en.from)
})

test('two tabs with the page do not change each other’s draft', async () => {
  const { page, invite } = await openInvite()
  const other = await page.context().newPage()
  await other.goto(page.url())
  const nameIn = (tab: Page) => tab.getByRole('textbox', { name: invite.form.name, exact: true })
  await nameIn(page).fill('Lan')
  await nameIn(other).fill('Marion')
  await other.getByRole('combobox', { name: invite.form.lang }).selectOption('vi')
  await nameIn(page).press('End')
  await page.keyboard.type(' Anh')
  for (const tab of [page, other]) await tab.reload()
  await eventually(() => nameIn(page).inputValue()).toBe('Lan Anh')
  await eventually(() => nameIn(other).inputValue()).toBe('Marion')
  expect(await page.getByRole('combobox', { name: invite.form.lang }).inputValue()).toBe('en')
  expect(await other.getByRole('combobox', { name: invite.form.lang }).inputValue()).toBe('vi')
})

test('a click still hits its target when it leaves an invalid address, whose error moves the page', async () => {
  const { page, invite } = await openInvite()
  await page.getByRole('textbox', { name: invite.form.mail, exact: true }).fill('lan')
  await page.getByRole('radio', { name: invite.paper.slips }).check()
  await page.getByText(fill(invite.form.noAddress, { found: 'lan' })).waitFor()
})

test('when the script for QR codes cannot be fetched, the page says so, and a button tries again', async () => {
  const { page, invite, drawing } = await openInvite('en', '', {
    prepare: (context) => context.route('**/scripts/qr-code.js', (route) => route.abort())
  })
  await page.getByRole('alert').getByText(invite.link.noQr).waitFor()
  expect(await drawing.count()).toBe(0)
  await page.context().unroute('**/scripts/qr-code.js')
  await page.getByRole('button', { name: invite.link.again, exact: true }).click()
  await drawing.waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('only the tab stores the draft, and the only request is for the script that renders QR codes', async () => {
  const { page, drawing } = await openInvite()
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await write(page, 'en')
  await drawing.waitFor()
  expect(withoutIcon(requested).filter((url) => !url.endsWith('/scripts/qr-code.js'))).toEqual([])
  expect(await page.evaluate('localStorage.length')).toBe(0)
  expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual(['front-or-back:invitation'])
  expect(page.url()).toBe(`${inject('origin')}/en/invite/`)
  await page.getByText(contentIn('en').ui.invite.warning, { exact: true }).waitFor()
})

test('the Tab key moves the focus through the form in reading order', async () => {
  const { page, invite } = await openInvite()
  const { form, link, paper } = invite
  const { open, read } = contentIn('en').ui.classView
  await page.getByRole('combobox', { name: form.lang }).focus()
  const stops = await tabStops(page, 10)
  expect(stops.map((stop) => stop.slice(0, 20))).toEqual(
    [
      ...[form.name, '', form.verdictFirst, form.mail, '', link.copy, link.open],
      ...[open, read, paper.sheet]
    ].map((name) => name.slice(0, 20))
  )
  await page.keyboard.press('ArrowDown')
  await eventually(() => page.locator('.slips').count()).toBe(1)
})

/** Fills in the form for an invitation. */
async function write(page: Page, locale: Locale, invitation = invitations[locale]): Promise<void> {
  const { form } = contentIn(locale).ui.invite
  await page.getByRole('textbox', { name: form.name, exact: true }).fill(invitation.from)
  await page.getByRole('textbox', { name: form.note, exact: true }).fill(invitation.note)
  await page.getByRole('textbox', { name: form.mail, exact: true }).fill(invitation.mail)
  const order = invitation.codeFirst ? form.codeFirst : form.verdictFirst
  await page.getByRole('radio', { name: order, exact: true }).check()
}
