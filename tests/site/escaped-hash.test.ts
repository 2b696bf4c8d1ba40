import { describe, expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet, openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { people } from './support/people.ts'

// When an app has escaped the `#` of a link as `%23`, the server answers with its 404 page. The
// script of that page redirects to the right address.

const { code } = people.counter

describe.each(LOCALES)('in %s', (locale) => {
  const { ui, words } = contentIn(locale)
  const invitation = inviteHash(invitations[locale]).slice(1)

  test.each(['%23', '%2523'])('a link to a result with %s leads to the result', async (escaped) => {
    const page = await openPage({ path: `/${locale}/result/${escaped}${code}` })
    await page.waitForURL(`${inject('origin')}/${locale}/result/#${code}`)
    const { sentence } = words.placings.front
    await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
    await expectQuiet(page)
  })

  test.each(['%23', '%2523'])(
    'an invitation with %s leads to the invited quiz',
    async (escaped) => {
      const page = await openPage({ path: `/${locale}/quiz/${escaped}${invitation}` })
      await page.waitForURL(`${inject('origin')}/${locale}/quiz/#${invitation}`)
      const name = fill(ui.invite.card.from, { name: invitations[locale].from })
      await page.getByRole('heading', { name, exact: true }).waitFor()
      await expectQuiet(page)
    }
  )

  test('a link to a role with a code leads to the role beside the answers', async () => {
    const page = await openPage({ path: `/${locale}/roles/accountant/%23${code}` })
    await page.waitForURL(`${inject('origin')}/${locale}/roles/accountant/#${code}`)
    await page.getByText(ui.role.bars.from.link).waitFor()
    await expectQuiet(page)
  })
})

test('the redirect adds no history entry, so the back button returns to the page before', async () => {
  const page = await openPage({ path: '/en/privacy/' })
  await page.goto(`${inject('origin')}/en/result/%23${code}`)
  await page.waitForURL(`${inject('origin')}/en/result/#${code}`)
  await page.goBack()
  await page.waitForURL(`${inject('origin')}/en/privacy/`)
})

test.each([
  [
    'of a role that does not exist',
    `/en/roles/astronaut/%23${code}`,
    `/en/roles/astronaut/#${code}`
  ],
  ['without a code', '/en/result/%23!', '/en/result/%23!'],
  ['to a page that reads no code', `/en/method/%23${code}`, `/en/method/%23${code}`]
])('a link %s leads to the 404 page', async (_, path, address) => {
  const page = await openPage({ path })
  await page.waitForURL(inject('origin') + address)
  await page.getByRole('heading', { level: 1, name: 'This room does not exist' }).waitFor()
  await expectQuiet(page)
})

test('without JavaScript the 404 page explains in both languages how to correct the address', async () => {
  const page = await openPage({ path: `/en/result/%23${code}`, javaScript: false })
  const advice = page.getByText('%23')
  expect(await advice.allInnerTexts()).toEqual([
    expect.stringContaining('put a # in its place'),
    expect.stringContaining('thay chỗ đó bằng dấu #')
  ])
})
