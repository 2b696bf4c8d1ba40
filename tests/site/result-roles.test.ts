import { describe, expect, inject, test } from 'vitest'
import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { isHybrid } from '#domain/roles'
import { expectQuiet } from '../support/visit.ts'
import { content, contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { bySlot, people } from './support/people.ts'
import { openResult, ROLE_BANDS_SHOWN, rolesOn } from './support/result-visit.ts'
import { nameOf } from './support/role-visit.ts'

// The near roles on a result: how many, with which reasons, and what changes them.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui, words } = contentIn(locale)
  const text = ui.result.island.roles

  test.each(Object.entries(people))(
    '%s: there are at most nine roles, three of a family, each with reasons',
    async (_, { code }) => {
      const { page } = await openResult({ locale, suffix: `#${code}` })
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
    }
  )
})

test('the verdict for both sides names hybrid roles, and which of them serve colleagues', async () => {
  const { page } = await openResult({ suffix: `#${people.atHomeOnBoth.code}` })
  const names = await rolesOn(page)
  const hybrid = content.roles
    .filter((role) => isHybrid(content.model, role))
    .map(({ id }) => nameOf('en', id))
  expect(names.filter((name) => hybrid.includes(name)).length).toBeGreaterThanOrEqual(7)
  expect(await page.getByText('serves colleagues inside').count()).toBeGreaterThan(0)
})

test('for a profile that no role resembles, the three nearest roles are shown with a note', async () => {
  // Every answer is the extreme one towards the front.
  const answers = content.model.questions.map(({ trait, reversed }): Answer => {
    const side = content.model.traits.find(({ id }) => id === trait)?.side
    return (side === 'front') === reversed ? 1 : 5
  })
  const { page } = await openResult({ suffix: `#${formatCode(bySlot(answers))}` })
  expect(await rolesOn(page)).toEqual(['Hotel desk clerk', 'Event planner', 'Sales representative'])
  expect(
    await page.getByRole('heading', { level: 3, name: ROLE_BANDS_SHOWN[3] ?? '' }).isVisible()
  ).toBe(true)
  expect(
    await page.getByRole('heading', { level: 3, name: ROLE_BANDS_SHOWN[0] ?? '' }).count()
  ).toBe(0)
})

test('every card says whom the role serves', async () => {
  const { page } = await openResult({ suffix: `#${people.counter.code}` })
  await rolesOn(page)
  const cards = await page.locator('.roles > li').allInnerTexts()
  expect(
    cards.filter((card) => !/ · serves (?:people from )?(?:outside|colleagues)/.test(card))
  ).toEqual([])
})

test('the number of roles for a preparation is announced, and the chosen preparation is printed', async () => {
  const { page, text } = await openResult({ suffix: `#${people.quiet.code}` })
  const status = page.locator('.near').getByRole('status')
  const count = (await rolesOn(page)).length
  expect(await status.innerText()).toBe(`Roles: ${count}`)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.medium })
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

test('the chosen preparation decides which roles are named', async () => {
  const { page, text } = await openResult({ suffix: `#${people.counter.code}` })
  const before = await rolesOn(page)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.little })
  const little = content.roles.filter(({ zone }) => zone <= 2).map(({ id }) => nameOf('en', id))
  const after = await rolesOn(page)
  expect(after).not.toEqual(before)
  expect(after.filter((name) => !little.includes(name))).toEqual([])
  expect(after.length).toBeGreaterThan(2)
})
