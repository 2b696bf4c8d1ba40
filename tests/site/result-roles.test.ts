import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { encode } from '#domain/code'
import type { Answer } from '#domain/model'
import { isHybrid } from '#domain/roles'
import { expectQuiet } from '../support/visit.ts'
import { content, said } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { bySlot, people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'
import { nameOf } from './support/role-visit.ts'

// Roles on the result: few, with reasons, and never the last word.

const bands = ['Strong likeness', 'Good likeness', 'Worth a look', 'Nearest, though not very alike']

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
  const names = await namesOn(page)
  const hybrid = content.roles.filter(isHybrid).map(({ id }) => nameOf('en', id))
  expect(names.filter((name) => hybrid.includes(name)).length).toBeGreaterThanOrEqual(7)
  expect(await page.getByText('serves colleagues inside').count()).toBeGreaterThan(0)
})

test('somebody who is like no job is shown the nearest three, and told that they are no more', async () => {
  // Everything for the front, at the very end of each scale.
  const answers = content.model.questions.map(({ trait, reversed }): Answer => {
    const side = content.model.traits.find(({ id }) => id === trait)?.side
    return (side === 'front') === reversed ? 1 : 5
  })
  const { page } = await openResult({ behind: `#${encode(bySlot(answers))}` })
  expect(await namesOn(page)).toEqual(['Hotel desk clerk', 'Event planner', 'Sales representative'])
  expect(await page.getByRole('heading', { level: 3, name: bands[3] ?? '' }).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { level: 3, name: bands[0] ?? '' }).count()).toBe(0)
})

test('every card says whom the role serves', async () => {
  const { page } = await openResult({ behind: `#${people.counter.code}` })
  await namesOn(page)
  const cards = await page.locator('.roles > li').allInnerTexts()
  expect(
    cards.filter((card) => !/ · serves (?:people from )?(?:outside|colleagues)/.test(card))
  ).toEqual([])
})

test('what the preparation leaves is said, and it prints with the roles', async () => {
  const { page, text } = await openResult({ behind: `#${people.quiet.code}` })
  const status = page.locator('.near').getByRole('status')
  const count = (await namesOn(page)).length
  expect(await status.innerText()).toBe(`Roles: ${count}`)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.medium })
  await eventually(() => status.innerText()).not.toBe(`Roles: ${count}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByLabel(text.roles.preparation).isVisible()).toBe(true)
})

test('the other language keeps the preparation and what was put aside', async () => {
  const { page, button } = await openResult({ behind: `#${people.counter.code}` })
  const [first = ''] = await namesOn(page)
  await page.getByLabel('Preparation').selectOption({ index: 3 })
  await button(`Not me ${first}`).click()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const { roles, aside } = said('vi').ui.result.island
  await page.getByRole('heading', { name: aside.original }).waitFor()
  expect(await page.getByLabel(roles.preparation).inputValue()).toBe('considerable')
  const id = content.roles.find((role) => nameOf('en', role.id) === first)?.id ?? ''
  const name = aside.takeBack.replace('{name}', nameOf('vi', id))
  expect(await page.getByRole('button', { name }).isVisible()).toBe(true)
  // The address is that of the result, for whoever copies it.
  expect(await page.evaluate(() => location.href)).toBe(
    `${inject('origin')}/vi/result/#${people.counter.code}`
  )
})

test('a role leads to its page, with the result behind the #, and back again', async () => {
  const { page, headline } = await openResult({ behind: `#${people.quiet.code}` })
  const [first = ''] = await namesOn(page)
  await page.getByRole('link', { name: first, exact: true }).click()
  await page.waitForURL(new RegExp(`/en/roles/[a-z-]+/#${people.quiet.code}$`))
  await page.getByText('The dots are the answers in this link.').waitFor()
  await page.goBack()
  await headline('Your answers point clearly to the back office.').waitFor()
})

test('the preparation looked for decides which roles are named', async () => {
  const { page, text } = await openResult({ behind: `#${people.counter.code}` })
  const before = await namesOn(page)
  await page.getByLabel(text.roles.preparation).selectOption({ label: text.roles.little })
  const little = content.roles.filter(({ zone }) => zone <= 2).map(({ id }) => nameOf('en', id))
  const after = await namesOn(page)
  expect(after).not.toEqual(before)
  expect(after.filter((name) => !little.includes(name))).toEqual([])
  expect(after.length).toBeGreaterThan(2)
})

describe('not me', () => {
  test('puts a role aside, and shows the result without it next to the original', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    const before = await namesOn(page)
    const [first = ''] = before
    await button(`Not me ${first}`).click()
    await page.getByRole('heading', { name: 'As you answered' }).waitFor()
    expect(await namesOn(page)).not.toContain(first)
    const columns = page.locator('.columns > div')
    expect(await columns.nth(0).innerText()).toContain(first)
    expect(await columns.nth(0).innerText()).toContain('Front office')
    expect(await columns.nth(1).innerText()).not.toContain(first)
    await expectQuiet(page)

    await button(`Count again: ${first}`).click()
    expect(await namesOn(page)).toEqual(before)
    expect(await page.getByRole('heading', { name: 'As you answered' }).count()).toBe(0)
  })

  test('the focus stays near when a card is gone', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    const [first = ''] = await namesOn(page)
    await button(`Not me ${first}`).click()
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('.near') !== null)
    ).toBe(true)
  })

  test('by key, the next role has the focus, in sight, and putting more aside takes nothing back', async () => {
    const { page } = await openResult({ behind: `#${people.counter.code}` })
    await namesOn(page)
    await page
      .getByRole('button', { name: /^Not me / })
      .nth(2)
      .focus()
    for (const count of [1, 2, 3]) {
      await page.keyboard.press('Enter')
      await eventually(() => page.getByRole('button', { name: /^Count again: / }).count()).toBe(
        count
      )
      const focus = page.locator(':focus')
      expect(await focus.innerText()).toMatch(/^Not me/)
      expect(await focus.evaluate(isInSight)).toBe(true)
    }
    await page
      .getByRole('button', { name: /^Count again: / })
      .nth(1)
      .focus()
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('button', { name: /^Count again: / }).count()).toBe(2)
    expect(await page.locator(':focus').innerText()).toMatch(/^Count again/)
  })

  test('puts a trait aside: the verdict without it stands beside, the one above stays', async () => {
    const { page, headline } = await openResult({ behind: `#${people.almostCounter.code}` })
    await page.getByText('Is one of the traits not you?').click()
    const trait = page.getByLabel('Working undisturbed')
    await trait.check()
    const columns = page.locator('.columns > div')
    await eventually(() => columns.count()).toBe(2)
    expect(await columns.nth(0).innerText()).toContain('Leaning towards the front office')
    expect(await columns.nth(1).innerText()).not.toContain('Leaning towards the front office')
    expect(await headline('Your answers lean towards the front office.').isVisible()).toBe(true)
    await expectFocusOn(trait)
  })

  test('with too few traits left says so and guesses nothing', async () => {
    const { page } = await openResult({ behind: `#${people.counter.code}` })
    await page.getByText('Is one of the traits not you?').click()
    for (const trait of ['Being with people', 'Listening', 'Working undisturbed']) {
      await page.getByLabel(trait).check()
    }
    await page.getByText('Too few traits left for a verdict').waitFor()
    expect(await namesOn(page)).toEqual([])
  })

  test('outlives a reload and a look at a role; another result knows nothing of it', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    const [first = '', second = ''] = await namesOn(page)
    await button(`Not me ${first}`).click()
    await page.getByLabel('Preparation').selectOption({ index: 3 })
    await page.reload()
    await button(`Count again: ${first}`).waitFor()
    expect(await page.getByLabel('Preparation').inputValue()).toBe('considerable')
    expect(await namesOn(page)).toContain(second)
    expect(page.url()).toBe(`${inject('origin')}/en/result/#${people.counter.code}`)

    await page.getByRole('link', { name: second, exact: true }).click()
    await page.waitForURL(/\/en\/roles\//)
    await page.goBack()
    await button(`Count again: ${first}`).waitFor()

    await page.goto(`${inject('origin')}/en/result/#${people.quiet.code}`)
    await page.getByText(people.quiet.code, { exact: true }).waitFor()
    expect(await page.getByText('Count again').count()).toBe(0)
  })

  test('works by keyboard', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    const [first = ''] = await namesOn(page)
    await button(`Not me ${first}`).focus()
    await page.keyboard.press('Enter')
    const back = button(`Count again: ${first}`)
    await back.focus()
    await page.keyboard.press('Space')
    await back.waitFor({ state: 'detached' })
    expect(await namesOn(page)).toContain(first)
  })
})

describe('without a connection', () => {
  test('a QR code says so, and comes when it is back', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    await page.route('**/scripts/**', (route) => route.abort())
    await button('Show a QR code').click()
    await page.getByText('That could not be fetched.').waitFor()
    await page.unroute('**/scripts/**')
    await button('Show a QR code').click()
    await button('Show a QR code').click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
  })

  test.each([
    [
      'the answers behind a pull',
      (page: Page) => page.getByText('Your answers behind it').first().click()
    ],
    ['the traits', (page: Page) => page.getByText('Is one of the traits not you?').click()]
  ])('%s say so, and come when it is back', async (_, ask) => {
    const { page } = await openResult({ behind: `#${people.counter.code}` })
    await page.route('**/scripts/**', (route) => route.abort())
    await ask(page)
    await page
      .getByText('That could not be fetched. Look at your connection and try again.')
      .first()
      .waitFor()
    await page.unroute('**/scripts/**')
    // Folding it and unfolding it again.
    await ask(page)
    await ask(page)
    await page.getByText('That could not be fetched').first().waitFor({ state: 'detached' })
  })

  test('what was put aside says so where it can be seen', async () => {
    const { page, button } = await openResult({ behind: `#${people.counter.code}` })
    const [first = ''] = await namesOn(page)
    await page.route('**/scripts/**', (route) => route.abort())
    await button(`Not me ${first}`).click()
    await page.locator('.near').getByRole('alert').waitFor()
    await page.unroute('**/scripts/**')
    await page.reload()
    await button(`Count again: ${first}`).waitFor()
  })

  test('one who came without a code is told, and can try again', async () => {
    const { page, button } = await openResult({
      prepare: (context) => context.route('**/scripts/**', (route) => route.abort())
    })
    await page.getByText('That could not be fetched.').waitFor()
    await page.context().unroute('**/scripts/**')
    await button('Try again').click()
    await page.getByLabel('Result code').waitFor()
  })
})

/** Runs in the page. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** Names of the roles that the result shows, in the order shown. */
async function namesOn(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Roles that resemble you' }).waitFor()
  const names: string[] = []
  for (const band of bands) {
    const section = page.locator('.near > div', { has: page.getByRole('heading', { name: band }) })
    names.push(...(await section.getByRole('link').allInnerTexts()))
  }
  return names
}
