import { describe, expect, inject, test } from 'vitest'
import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { isHybrid } from '#domain/roles'
import { expectQuiet } from '../support/visit.ts'
import { content, said } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { bySlot, people } from './support/people.ts'
import { openResult, ROLE_BANDS_SHOWN, rolesOn } from './support/result-visit.ts'
import { nameOf } from './support/role-visit.ts'

// Roles on the result: few, with reasons, and never the last word.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui, words } = said(locale)
  const text = ui.result.island.roles

  test.each(Object.entries(people))(
    '%s: nine roles at most, each with reasons',
    async (_, { code }) => {
      const { page } = await openResult({ locale, behind: `#${code}` })
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
      // Every reason is made of the ends of the person's own traits.
      const reasons = [text.alike, text.alikeTwo, text.near].map(
        (one) => one.split('“')[0]?.trim() ?? ''
      )
      expect(all.filter((card) => !reasons.some((reason) => card.includes(reason)))).toEqual([])
      await expectQuiet(page)
    }
  )
})

test('somebody at home on both sides is led to hybrid roles, and told who serves inside', async () => {
  const { page } = await openResult({ behind: `#${people.atHomeOnBoth.code}` })
  const names = await rolesOn(page)
  const hybrid = content.roles
    .filter((role) => isHybrid(content.model, role))
    .map(({ id }) => nameOf('en', id))
  expect(names.filter((name) => hybrid.includes(name)).length).toBeGreaterThanOrEqual(7)
  expect(await page.getByText('serves colleagues inside').count()).toBeGreaterThan(0)
})

test('somebody who is like no job is shown the nearest three, and told that they are no more', async () => {
  // Everything for the front, at the very end of each scale.
  const answers = content.model.questions.map(({ trait, reversed }): Answer => {
    const side = content.model.traits.find(({ id }) => id === trait)?.side
    return (side === 'front') === reversed ? 1 : 5
  })
  const { page } = await openResult({ behind: `#${formatCode(bySlot(answers))}` })
  expect(await rolesOn(page)).toEqual(['Hotel desk clerk', 'Event planner', 'Sales representative'])
  expect(
    await page.getByRole('heading', { level: 3, name: ROLE_BANDS_SHOWN[3] ?? '' }).isVisible()
  ).toBe(true)
  expect(
    await page.getByRole('heading', { level: 3, name: ROLE_BANDS_SHOWN[0] ?? '' }).count()
  ).toBe(0)
})

test('every card says whom the role serves', async () => {
  const { page } = await openResult({ behind: `#${people.counter.code}` })
  await rolesOn(page)
  const cards = await page.locator('.roles > li').allInnerTexts()
  expect(
    cards.filter((card) => !/ · serves (?:people from )?(?:outside|colleagues)/.test(card))
  ).toEqual([])
})

test('what the preparation leaves is said, and it prints with the roles', async () => {
  const { page, text } = await openResult({ behind: `#${people.quiet.code}` })
  const status = page.locator('.near').getByRole('status')
  const count = (await rolesOn(page)).length
  expect(await status.innerText()).toBe(`Roles: ${count}`)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.medium })
  await eventually(() => status.innerText()).not.toBe(`Roles: ${count}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel(text.roles.preparation).isVisible()).toBe(true)
})

test('the other language keeps the preparation and what was put aside', async () => {
  const { page, button } = await openResult({ behind: `#${people.counter.code}` })
  const [first = ''] = await rolesOn(page)
  await page.getByLabel('Preparation').selectOption({ index: 3 })
  await button(`Not me ${first}`).click()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const { roles, excluded } = said('vi').ui.result.island
  await page.getByRole('heading', { name: excluded.original }).waitFor()
  expect(await page.getByLabel(roles.preparation).inputValue()).toBe('considerable')
  const id = content.roles.find((role) => nameOf('en', role.id) === first)?.id ?? ''
  const name = excluded.takeBack.replace('{name}', nameOf('vi', id))
  expect(await page.getByRole('button', { name }).isVisible()).toBe(true)
  // The address is that of the result, for whoever copies it.
  expect(await page.evaluate(() => location.href)).toBe(
    `${inject('origin')}/vi/result/#${people.counter.code}`
  )
})

test('a role leads to its page, with the result behind the #, and back again', async () => {
  const { page, headline } = await openResult({ behind: `#${people.quiet.code}` })
  const [first = ''] = await rolesOn(page)
  await page.getByRole('link', { name: first, exact: true }).click()
  await page.waitForURL(new RegExp(`/en/roles/[a-z-]+/#${people.quiet.code}$`))
  await page.getByText('The dots are the answers in this link.').waitFor()
  await page.goBack()
  await headline('Your answers point clearly to the back office.').waitFor()
})

test('the preparation looked for decides which roles are named', async () => {
  const { page, text } = await openResult({ behind: `#${people.counter.code}` })
  const before = await rolesOn(page)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.little })
  const little = content.roles.filter(({ zone }) => zone <= 2).map(({ id }) => nameOf('en', id))
  const after = await rolesOn(page)
  expect(after).not.toEqual(before)
  expect(after.filter((name) => !little.includes(name))).toEqual([])
  expect(after.length).toBeGreaterThan(2)
})
