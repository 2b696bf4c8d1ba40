import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'

// Visitors exclude roles and traits from a result, and see a second result beside the original. What
// the two results contain is in tests/islands/result/not-me.test.ts, without a browser.

describe('not me', () => {
  test('after Enter on a role, the next role has the focus and is in the viewport, so that several can be excluded', async () => {
    const { page } = await openResult({ suffix: `#${people.counter.code}` })
    await rolesOn(page)
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
      await eventually(() => focus.innerText()).toMatch(/^Not me/)
      await eventually(() => focus.evaluate(isInViewport)).toBe(true)
    }
    await page
      .getByRole('button', { name: /^Count again: / })
      .nth(1)
      .focus()
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('button', { name: /^Count again: / }).count()).toBe(2)
    expect(await page.locator(':focus').innerText()).toMatch(/^Count again/)
  })

  test('stays after a reload and a visit to a role, but does not affect another result', async () => {
    const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
    const [first = '', second = ''] = await rolesOn(page)
    await button(`Not me ${first}`).click()
    await page.getByLabel('Preparation').selectOption({ index: 3 })
    await page.reload()
    await button(`Count again: ${first}`).waitFor()
    expect(await page.getByLabel('Preparation').inputValue()).toBe('considerable')
    expect(await rolesOn(page)).toContain(second)
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
    const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
    const [first = ''] = await rolesOn(page)
    await button(`Not me ${first}`).focus()
    await page.keyboard.press('Enter')
    const back = button(`Count again: ${first}`)
    await back.focus()
    await page.keyboard.press('Space')
    await back.waitFor({ state: 'detached' })
    expect(await rolesOn(page)).toContain(first)
    await expectQuiet(page)
  })
})

describe('without a connection', () => {
  test('the QR code shows a message, and is fetched once the connection is back', async () => {
    const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
    await page.route('**/scripts/**', (route) => route.abort())
    await button('Show a QR code').click()
    await page.getByText('That could not be fetched.').waitFor()
    await page.unroute('**/scripts/**')
    // The first press hides the message, and the second one fetches the script again.
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
  ])('%s show a message, and are fetched once the connection is back', async (_, ask) => {
    const { page } = await openResult({ suffix: `#${people.counter.code}` })
    await page.route('**/scripts/**', (route) => route.abort())
    await ask(page)
    await page
      .getByText('That could not be fetched. Look at your connection and try again.')
      .first()
      .waitFor()
    await page.unroute('**/scripts/**')
    // The first click folds the section, and the second one unfolds it again.
    await ask(page)
    await ask(page)
    await page.getByText('That could not be fetched').first().waitFor({ state: 'detached' })
  })

  test('an excluded role shows a message among the near roles, and works after a reload', async () => {
    const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
    const [first = ''] = await rolesOn(page)
    await page.route('**/scripts/**', (route) => route.abort())
    await button(`Not me ${first}`).click()
    await page.locator('.near').getByRole('alert').waitFor()
    await page.unroute('**/scripts/**')
    await page.reload()
    await button(`Count again: ${first}`).waitFor()
  })

  test('the form for codes shows a message, and a button tries again', async () => {
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
function isInViewport(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
