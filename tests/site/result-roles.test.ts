import { describe, expect, inject, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { content, contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'
import { nameOf } from './support/role-visit.ts'

// The near roles on a result: how many, with which reasons, and what changes them. More people's near
// roles are in tests/islands/result/roles.test.ts, without a browser.

describe.each(LOCALES)('in %s', (locale) => {
  const { ui, roles } = contentIn(locale)
  const text = ui.result.island.card

  test('there are three cards, and after a press six, each with a reason and what may not suit', async () => {
    const { page } = await openResult({ locale, suffix: `#${people.counter.code}` })
    const cards = page.locator('.roles > li:visible')
    await cards.getByRole('button').first().waitFor()
    expect(await cards.count()).toBe(3)
    const more = ui.result.island.roles.more.replace('{count}', '3')
    await page.getByRole('button', { name: more, exact: true }).click()
    await eventually(() => cards.count()).toBe(6)
    const names = Object.values(roles).map(({ name }) => name)
    for (const card of await cards.all()) {
      const name = await card.getByRole('heading').innerText()
      const [lead, facts, why, unlike] = await card.locator('p').allInnerTexts()
      expect(names).toContain(name)
      expect(lead).toBe(Object.values(roles).find((role) => role.name === name)?.lead)
      expect(facts?.split(' · ')).toHaveLength(4)
      expect(why?.startsWith(`${text.why} `)).toBe(true)
      expect([text.unlikeName, text.asks].some((words) => unlike?.startsWith(words))).toBe(true)
      await card.getByRole('button', { name: `+ ${text.keep} ${name}` }).waitFor()
    }
    await expectQuiet(page)
  })
})

test('the number of roles for a preparation is announced, and the chosen preparation is printed', async () => {
  const { page, button } = await openResult({ suffix: `#${people.quiet.code}` })
  await rolesOn(page)
  const status = page.locator('.near').getByRole('status')
  expect(await status.innerText()).toBe('Jobs: 6')
  const looking = page.getByText('United States · any preparation')
  await page.emulateMedia({ media: 'print' })
  expect(await looking.isVisible()).toBe(true)
  expect(await button('Change').count()).toBe(0)
})

test('how much preparation there is is asked first, by keyboard, and the answer is remembered', async () => {
  const { page, text, button } = await openResult({
    suffix: `#${people.quiet.code}`,
    jobSearch: ''
  })
  const question = page.getByRole('group', { name: text.roles.question })
  await question.waitFor()
  // The browser of the tests prefers British English.
  const country = page.getByRole('combobox', { name: text.roles.country })
  expect(await country.inputValue()).toBe('uk')
  expect(await question.getByRole('button').allInnerTexts()).toEqual([
    'GCSEs or A levels',
    'Apprenticeship or college',
    'Degree or more',
    'Show jobs of every kind'
  ])
  expect(await page.locator('.roles').count()).toBe(0)
  expect(await page.locator('.week').count()).toBe(0)

  await button('Apprenticeship or college').focus()
  await page.keyboard.press('Enter')
  await expectFocusOn(page.getByRole('heading', { name: text.roles.heading }))
  const roles = await rolesOn(page)
  expect(roles.length).toBeGreaterThan(0)
  await page.reload()
  expect(await rolesOn(page)).toEqual(roles)
  expect(await page.evaluate(() => localStorage.getItem('front-or-back:job-search'))).toBe(
    'uk/medium'
  )
  await expectQuiet(page)
})

test('where nothing can be stored, the answer stays for the open page and its history entry', async () => {
  const { page, text, button } = await openResult({
    suffix: `#${people.quiet.code}`,
    storage: 'blocked',
    jobSearch: ''
  })
  await button(text.roles.any).click()
  const roles = await rolesOn(page)
  await page.reload()
  expect(await rolesOn(page)).toEqual(roles)
  await expectQuiet(page)
})

test('the other language keeps the preparation and the excluded roles', async () => {
  const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
  await rolesOn(page)
  await button('Change').click()
  await button('Four-year degree or more').click()
  const [first = ''] = await rolesOn(page)
  await button(`Not me ${first}`).click()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const { roles, excluded } = contentIn('vi').ui.result.island
  await page.getByRole('heading', { name: excluded.original }).waitFor()
  const looking = `${roles.countries.us} · ${roles.preparations.us.considerable}`
  expect(await page.getByText(looking).isVisible()).toBe(true)
  const id = content.roles.find((role) => nameOf('en', role.id) === first)?.id ?? ''
  const name = excluded.takeBack.replace('{name}', nameOf('vi', id))
  expect(await page.getByRole('button', { name }).isVisible()).toBe(true)
  // The URL contains only the result, so that a copied link contains no choice.
  expect(await page.evaluate(() => location.href)).toBe(
    `${inject('origin')}/vi/result/#${people.counter.code}`
  )
})

test('a role links to its page without the code, which compares it all the same, and the back button returns', async () => {
  const { page, headline, unfold } = await openResult({ suffix: `#${people.quiet.code}` })
  const [first = ''] = await rolesOn(page)
  await page.getByRole('link', { name: first, exact: true }).click()
  await page.waitForURL(/\/en\/roles\/[a-z-]+\/$/)
  await page.getByText('The dots are the answers of the result that you opened.').waitFor()
  // So does the page of a role that this one leads to.
  await page
    .getByRole('navigation', { name: 'Nearby, on either side' })
    .getByRole('link')
    .first()
    .click()
  await page.getByText('The dots are the answers of the result that you opened.').waitFor()
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await page.goBack()
  await headline('Your answers point clearly to the back office.').waitFor()

  await rolesOn(page)
  await unfold('More like this')
  const similar = page.locator('.roles li li a').first()
  await similar.click()
  await page.waitForURL(/\/en\/roles\/[a-z-]+\/$/)
  await page.getByText('The dots are the answers of the result that you opened.').waitFor()
  await page.getByRole('link', { name: 'To the result' }).click()
  await page.waitForURL(`${inject('origin')}/en/result/#${people.quiet.code}`)
  await expectQuiet(page)
})

test('a new tab, in which no result was opened, compares a role with nobody', async () => {
  const { page } = await openResult({ suffix: `#${people.quiet.code}` })
  await rolesOn(page)
  const tab = await page.context().newPage()
  await tab.goto(`${inject('origin')}/en/roles/receptionist/`)
  await tab.getByText('The job asks more than 89 of 100 office jobs.').waitFor()
  expect(await tab.getByText('The dots are').count()).toBe(0)
})
