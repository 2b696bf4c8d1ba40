import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { serveSite } from '../../server/serve-site.ts'
import { expectQuiet, openPage, type Visit } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { withoutIcon } from './support/without-icon.ts'

// The page on which two people compare their results. More is in tests/islands/two/, without a
// browser.

const [first, second] = [people.counter.code, people.quiet.code]

test('both codes stay in the fragment, also in the other language, and nothing is sent', async () => {
  const server = await serveSite({ folder: resolve('dist') })
  try {
    const { origin, requests } = server
    const page = await openTwo({ origin, suffix: `#${first}&${second}` })
    const plan = page.getByRole('img', { name: 'Person 1: counter. Person 2: quiet rooms.' })
    await plan.waitFor()
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.waitForURL(`${origin}/vi/two/#${first}&${second}`)
    await page.getByRole('heading', { name: contentIn('vi').ui.two.island.heading }).waitFor()
    expect(withoutIcon(requests)).toEqual(['/en/two/', '/vi/two/'])
    // The choice of the language is all that is stored.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['front-or-back:language'])
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await expectQuiet(page)
  } finally {
    await server.close()
  }
})

test('the signs on the plan differ in their numeral and their form', async () => {
  const page = await openTwo({ suffix: `#${first}&${second}` })
  const signs = page.getByRole('img', { name: /^Person 1/ }).locator('.mark')
  await signs.first().waitFor()
  const looks = await signs.evaluateAll((groups) =>
    groups.map((group) => {
      const [circle, numeral] = [group.querySelector('circle'), group.querySelector('path')]
      return [circle && getComputedStyle(circle).fill, numeral?.getAttribute('d')]
    })
  )
  expect(looks.map(([fill]) => fill)).toEqual(['rgb(42, 35, 28)', 'rgb(251, 247, 239)'])
  expect(new Set(looks.map(([, numeral]) => numeral)).size).toBe(2)
})

describe.each([
  ['en', { width: 1280 }],
  ['vi', { width: 360, height: 740, touch: true }]
] as const)('in %s', (locale, screen) => {
  const { text, buttons } = {
    text: contentIn(locale).ui.two.island,
    buttons: (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  }

  test('the answers on this device are added to a code by one press, and Back takes them out', async () => {
    const page = await openTwo({
      locale,
      suffix: `#${first}`,
      stored: { 'front-or-back': `${second}/28` },
      ...screen
    })
    await buttons(page, text.own).click()
    const heading = page.getByRole('heading', { name: text.heading })
    await expectFocusOn(heading)
    expect(page.url()).toBe(`${inject('origin')}/${locale}/two/#${first}&${second}`)
    await page.goBack()
    await page.getByRole('heading', { name: text.second }).waitFor()
    expect(await heading.count()).toBe(0)
    await expectQuiet(page)
  })

  test('by keyboard, a wrong code gets a message and the focus, and the right one is compared', async () => {
    const page = await openTwo({ locale, suffix: `#${first}`, ...screen })
    const field = page.getByRole('textbox', { name: text.label })
    await field.focus()
    await page.keyboard.type('14TQ-F962')
    await page.keyboard.press('Tab')
    await expectFocusOn(buttons(page, text.add))
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText(contentIn(locale).ui.codeProblems.cut).waitFor()
    await expectFocusOn(field)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(second.toLowerCase())
    await page.keyboard.press('Enter')
    await expectFocusOn(page.getByRole('heading', { name: text.heading }))
    expect(page.url()).toBe(`${inject('origin')}/${locale}/two/#${first}&${second}`)
    await expectQuiet(page)
  })
})

test('the address of one person is copied below a warning, and shown if that is refused', async () => {
  const { copy, copied, copyFailed, warning } = contentIn('en').ui.two.island
  const page = await openTwo({
    suffix: `#${first}`,
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  const address = `${inject('origin')}/en/two/#${first}`
  const button = page.getByRole('button', { name: copy })
  const [above, below] = [await page.getByText(warning).boundingBox(), await button.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
  await button.click()
  await page.getByRole('status').getByText(copied).waitFor()
  const field = page.getByRole('textbox')
  await field.press('Control+V')
  expect(await field.inputValue()).toBe(address)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await button.click()
  await page.getByRole('status').getByText(copyFailed.replace('{link}', address)).waitFor()
})

test('“Skip to the content” keeps both codes in the URL', async () => {
  const page = await openTwo({ suffix: `#${first}&${second}` })
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  expect(new URL(page.url()).hash).toBe(`#${first}&${second}`)
})

type TwoVisit = Partial<Visit> & { readonly locale?: 'en' | 'vi'; readonly suffix?: string }

/** Opens the page for two people; `suffix` is the URL fragment. */
function openTwo({ locale = 'en', suffix = '', ...visit }: TwoVisit): Promise<Page> {
  return openPage({ path: `/${locale}/two/${suffix}`, language: locale, ...visit })
}
