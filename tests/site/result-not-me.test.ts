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
    const { page, button } = await openResult({ suffix: `#${people.counter.code}` })
    await rolesOn(page)
    await button('Show 3 more').click()
    await eventually(() => page.getByRole('button', { name: /^Not me / }).count()).toBe(6)
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
    const { page, button, headline } = await openResult({ suffix: `#${people.counter.code}` })
    const [first = ''] = await rolesOn(page)
    await button(`Not me ${first}`).click()
    await button('Change').click()
    await button('Four-year degree or more').click()
    await button(`Count again: ${first}`).waitFor()
    const [second = ''] = await rolesOn(page)
    await page.reload()
    await button(`Count again: ${first}`).waitFor()
    await page.getByText('United States · Four-year degree or more').waitFor()
    expect(await rolesOn(page)).toContain(second)
    expect(page.url()).toBe(`${inject('origin')}/en/result/#${people.counter.code}`)

    await page.getByRole('link', { name: second, exact: true }).click()
    await page.waitForURL(/\/en\/roles\//)
    await page.goBack()
    await button(`Count again: ${first}`).waitFor()

    await page.goto(`${inject('origin')}/en/result/#${people.quiet.code}`)
    await headline('Your answers point clearly to the back office.').waitFor()
    await rolesOn(page)
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
    const { page, button, text, unfold } = await openResult({ suffix: `#${people.counter.code}` })
    await unfold(text.share.private)
    await page.route('**/scripts/qr-code.js', (route) => route.abort())
    await button('Show a QR code').click()
    await page.getByText('That could not be fetched.').waitFor()
    await page.unroute('**/scripts/qr-code.js')
    // The first press hides the message, and the second one fetches the script again.
    await button('Show a QR code').click()
    await button('Show a QR code').click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
  })

  test.each([
    ['en-cards', '.near', (page: Page) => page.getByRole('button', { name: /^Not me / })],
    ['en-week', '.week', (page: Page) => page.getByText('Talk to somebody who does it')],
    [
      'en-sharing',
      '.sharing',
      (page: Page) => page.getByRole('button', { name: 'Share my verdict' })
    ]
  ])('the part %s shows a message, and a button fetches it', async (name, section, fetched) => {
    const { page, headline } = await openResult({
      suffix: `#${people.counter.code}`,
      prepare: (context) => context.route(`**/scripts/${name}.js`, (route) => route.abort())
    })
    await headline('Your answers point clearly to the front office.').waitFor()
    const part = page.locator(section)
    await part.getByRole('alert').waitFor()
    expect(await fetched(page).count()).toBe(0)
    await page.context().unroute(`**/scripts/${name}.js`)
    await part.getByRole('button', { name: 'Try again' }).click()
    await fetched(page).first().waitFor()
  })

  test('the folded parts show a message, and are fetched when they are unfolded again', async () => {
    const { page, unfold } = await openResult({
      suffix: `#${people.counter.code}`,
      prepare: (context) => context.route('**/scripts/en-details.js', (route) => route.abort())
    })
    await unfold('How sure is that?')
    await page.getByRole('alert').getByText('That could not be fetched.').waitFor()
    await page.context().unroute('**/scripts/en-details.js')
    await unfold('What if I had answered differently?')
    await page.getByText('One step is one place on the answer scale').waitFor()
    await page.getByText('The comparison figures are provisional').waitFor()
  })

  test('the answers behind a pull and the tie-breakers show a message, and are fetched later', async () => {
    const { page, unfold, button } = await openResult({
      suffix: `#${people.almostCounter.code}`,
      prepare: (context) => context.route('**/scripts/en-answers.js', (route) => route.abort())
    })
    await unfold('Why this result?')
    await unfold('Your answers behind it')
    const alert = page.locator('.pulls').getByRole('alert')
    await alert.getByText('That could not be fetched.').waitFor()
    await page.context().unroute('**/scripts/en-answers.js')
    await button('Not clear-cut. Make it clearer').click()
    await page.getByText('12 left').waitFor()
    expect(await page.getByText('That could not be fetched').count()).toBe(0)
  })

  test('the traits show a message, and are fetched once the connection is back', async () => {
    const { page, unfold } = await openResult({ suffix: `#${people.counter.code}` })
    await unfold('Which jobs, and what if a trait is not me?')
    // Only this part: others that are still being fetched have messages of their own, in folded parts.
    await page.route('**/scripts/en-excluded.js', (route) => route.abort())
    await unfold('Is one of the traits not you?')
    await page.getByText('That could not be fetched.').first().waitFor()
    await page.unroute('**/scripts/en-excluded.js')
    // The first click folds the section, and the second one unfolds it again.
    await unfold('Is one of the traits not you?')
    await unfold('Is one of the traits not you?')
    await page.getByText('That could not be fetched').first().waitFor({ state: 'detached' })
    await page.getByRole('checkbox', { name: 'Working undisturbed' }).waitFor()
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
