import { expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn, tabStops } from './support/focus.ts'
import { invitations } from './support/invitations.ts'
import { openInvitedResult } from './support/invited-visit.ts'
import { people } from './support/people.ts'

// What the page after an invited quiz shows: the result, or the code before it. And what keeps the
// invitation in the URL.

const { code } = people.counter

test('tie-breakers and another language keep the invitation', async () => {
  const { page, hash: inviteText } = await openInvitedResult({
    resultCode: people.almostCounter.code
  })
  const { moment } = contentIn('en').ui.result.island
  await page.getByRole('button', { name: moment.clearer, exact: true }).click()
  await page
    .getByRole('button', { name: contentIn('en').words.scale[3] ?? '', exact: true })
    .click()
  await eventually(() => page.url()).not.toContain(people.almostCounter.code)
  expect(page.url()).toContain(inviteText)
  const hash = new URL(page.url()).hash
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/invited/${hash}`)
  const name = fill(contentIn('vi').ui.invited.island.heading, { name: invitations.en.from })
  await page.getByRole('heading', { name }).waitFor()
})

test.each(LOCALES)(
  '%s: with “code first”, the result is shown only after a press',
  async (locale) => {
    const { page, text, invitation } = await openInvitedResult({
      locale,
      change: { codeFirst: true }
    })
    const { sentence } = contentIn(locale).words.placings.front
    const verdict = page.getByRole('heading', { level: 1, name: sentence })
    await page.getByRole('heading', { level: 1, name: text.ready, exact: true }).waitFor()
    await page.getByText(fill(text.together, { name: invitation.from }), { exact: true }).waitFor()
    await page.locator('.code-line').getByText(code, { exact: true }).waitFor()
    await page.getByText(text.noLockLead, { exact: true }).waitFor()
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(1)
    expect(await page.getByText(sentence).count()).toBe(0)

    // By keyboard.
    await page.getByRole('button', { name: text.show, exact: true }).press('Enter')
    await expectFocusOn(verdict)
    expect(await page.evaluate('scrollY')).toBe(0)
    await page
      .getByRole('heading', { name: fill(text.heading, { name: invitation.from }) })
      .waitFor()

    // After a reload, the result is still shown.
    await page.reload()
    await verdict.waitFor()
    await expectQuiet(page)
  }
)

test('with “code first”, the Tab key moves the focus through the page in reading order', async () => {
  const { page, text } = await openInvitedResult({
    change: { codeFirst: true },
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.share = async () => {}
      })
  })
  await page.getByRole('heading', { level: 1, name: text.ready }).waitFor()
  expect(await tabStops(page, 9)).toEqual([
    contentIn('en').ui.site.skipToContent,
    contentIn('en').ui.site.home,
    'Tiếng Việt',
    fill(text.callYou, { name: 'Marion Keller' }),
    text.mail,
    text.share,
    text.copy,
    text.showQr,
    text.show
  ])
})

test('a code that is entered here keeps the invitation', async () => {
  const { page, hash, text, invitation } = await openInvitedResult({
    resultCode: '12H7-EY82-V32F-R9ZC-NC'
  })
  const { label, show } = contentIn('en').ui.result.island.code
  await page.getByRole('textbox', { name: label }).fill(code)
  await page.getByRole('button', { name: show, exact: true }).click()
  await page.waitForURL(`${inject('origin')}/en/invited/#${code}${hash}`)
  await page.getByRole('heading', { name: fill(text.heading, { name: invitation.from }) }).waitFor()
})
