import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { content, contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'
import { nameOf } from './support/role-visit.ts'

// The near roles on a result: how many, with which reasons, and what changes them. More people's near
// roles are in tests/islands/result/roles.test.ts, without a browser.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui, words } = contentIn(locale)
  const text = ui.result.island.roles

  test('there are at most nine roles, three of a family, each with reasons', async () => {
    const { page } = await openResult({ locale, suffix: `#${people.counter.code}` })
    const cards = page.locator('.roles > li')
    await cards.first().waitFor()
    const all = await cards.allInnerTexts()
    expect(all.length).toBeGreaterThan(0)
    expect(all.length).toBeLessThanOrEqual(9)
    // The second line of a card is its family, and whom it serves.
    const families = all.map((card) => card.split('\n').filter(Boolean)[1]?.split(' · ')[0] ?? '')
    const known = Object.values(words.families)
    expect(families.filter((family) => !known.includes(family))).toEqual([])
    for (const family of families) {
      expect(families.filter((other) => other === family).length).toBeLessThanOrEqual(3)
    }
    // Every card has a reason. Only its text before the quoted trait ends is compared.
    const reasons = [text.alike, text.alikeTwo, text.near].map(
      (reason) => reason.split('“')[0]?.trim() ?? ''
    )
    expect(all.filter((card) => !reasons.some((reason) => card.includes(reason)))).toEqual([])
    await expectQuiet(page)
  })
})

test('the number of roles for a preparation is announced, and the chosen preparation is printed', async () => {
  const { page, text } = await openResult({ suffix: `#${people.quiet.code}` })
  const status = page.locator('.near').getByRole('status')
  const count = (await rolesOn(page)).length
  expect(await status.innerText()).toBe(`Roles: ${count}`)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.little })
  await eventually(() => status.innerText()).not.toBe(`Roles: ${count}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel(text.roles.preparation).isVisible()).toBe(true)
})

test('the other language keeps the preparation and the excluded roles', async () => {
  const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
  const [first = ''] = await rolesOn(page)
  await page.getByLabel('Preparation').selectOption({ index: 3 })
  await button(`Not me ${first}`).click()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const { roles, excluded } = contentIn('vi').ui.result.island
  await page.getByRole('heading', { name: excluded.original }).waitFor()
  expect(await page.getByLabel(roles.preparation).inputValue()).toBe('considerable')
  const id = content.roles.find((role) => nameOf('en', role.id) === first)?.id ?? ''
  const name = excluded.takeBack.replace('{name}', nameOf('vi', id))
  expect(await page.getByRole('button', { name }).isVisible()).toBe(true)
  // The URL contains only the result, so that a copied link contains no choice.
  expect(await page.evaluate(() => location.href)).toBe(
    `${inject('origin')}/vi/result/#${people.counter.code}`
  )
})

test('a role links to its page with the code in the URL, and the back button returns', async () => {
  const { page, headline } = await openResult({ suffix: `#${people.quiet.code}` })
  const [first = ''] = await rolesOn(page)
  await page.getByRole('link', { name: first, exact: true }).click()
  await page.waitForURL(new RegExp(`/en/roles/[a-z-]+/#${people.quiet.code}$`))
  await page.getByText('The dots are the answers in this link.').waitFor()
  await page.goBack()
  await headline('Your answers point clearly to the back office.').waitFor()
})
