import type { BrowserContext } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { openInvitedResult } from './support/invited-visit.ts'
import { people } from './support/people.ts'
import { unfold } from './support/result-visit.ts'

// The ways in which somebody who was invited sends the code to the counsellor, and what is sent.

const { code } = people.counter

test.each(LOCALES)(
  '%s: the usual result is shown, with an e-mail link to the counsellor',
  async (locale) => {
    const { page, text, invitation } = await openInvitedResult({ locale })
    const { from: name, mail } = invitation
    const { sentence } = contentIn(locale).words.placings.front
    await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
    await page.getByRole('button', { name: text.toSend, exact: true }).click()
    await expectFocusOn(page.getByRole('heading', { name: fill(text.heading, { name }) }))

    await page.getByText(fill(text.mailTo, { mail }), { exact: true }).waitFor()
    const href = await page.getByRole('link', { name: text.mail, exact: true }).getAttribute('href')
    const { protocol, pathname, searchParams } = new URL(href ?? '')
    expect({ protocol, pathname }).toEqual({ protocol: 'mailto:', pathname: mail })
    expect(searchParams.get('subject')).toBe(text.subject)
    expect(searchParams.get('body')).toBe(code)
    await expectQuiet(page)
  }
)

test('the copied text is the one that is shown, and the copying is announced', async () => {
  const { page, text, invitation } = await openInvitedResult({ prepare: clipboard })
  const name = fill(text.callYou, { name: invitation.from })
  await page.getByRole('textbox', { name }).fill('Lan')
  await page.getByRole('blockquote').getByText('Lan: ').waitFor()
  await page.getByRole('button', { name: text.copy, exact: true }).click()
  await page.getByText(fill(text.copied, { name: invitation.from }), { exact: true }).waitFor()
  const message = `Lan: ${code}`
  expect(await page.getByRole('blockquote').textContent()).toBe(message)
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  await other.locator('textarea').press('Control+V')
  expect(await other.locator('textarea').inputValue()).toBe(message)
})

test('when the browser refuses to copy, the page says so', async () => {
  const { page, text } = await openInvitedResult({
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No permission'))
      })
  })
  await page.getByRole('button', { name: text.copy, exact: true }).click()
  await page.getByText(text.copyFailed, { exact: true }).waitFor()
})

test('with `navigator.share`, the share button shares the same text', async () => {
  const { page, text } = await openInvitedResult({
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.share = async (data) => {
          Object.assign(window, { shared: data })
        }
      })
  })
  await page.getByRole('button', { name: text.share, exact: true }).click()
  await eventually(() => page.evaluate('window.shared')).toEqual({
    text: code
  })
})

test('the copied link to the result contains no invitation', async () => {
  const { page } = await openInvitedResult({ prepare: clipboard })
  const { share } = contentIn('en').ui.result.island
  await unfold(page, share.private)
  await page.getByRole('button', { name: share.copy, exact: true }).click()
  await page.getByText(share.copied, { exact: true }).waitFor()
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  await other.locator('textarea').press('Control+V')
  expect(await other.locator('textarea').inputValue()).toBe(
    `${inject('origin')}/en/result/#${code}`
  )
})

function clipboard(context: BrowserContext): Promise<void> {
  return context.grantPermissions(['clipboard-read', 'clipboard-write'])
}
