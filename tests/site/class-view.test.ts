import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openClassView, showClassView } from './support/class-view-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn, tabStops } from './support/focus.ts'
import { invitations, longest } from './support/invitations.ts'
import { openInvite } from './support/invite-visit.ts'

// An invitation on the wall of a classroom: the QR code and the address.

test.each(LOCALES)(
  '%s: the view shows the code, the address, three steps and the name, in the language of the quiz',
  async (locale) => {
    const { page, view, words } = await openClassView({ locale })
    const { invite, quiz } = contentIn(locale).ui
    await view.getByRole('heading', { name: quiz.title }).waitFor()
    await view.getByText(fill(invite.card.from, { name: invitations[locale].from })).waitFor()
    await view.getByRole('img', { name: invite.handOut.qrLabel }).waitFor()
    expect(await view.getByRole('listitem').allTextContents()).toEqual(words.steps)
    expect(await view.locator('.address strong').textContent()).toBe(
      `${new URL(inject('origin')).host}/${locale}/quiz/`
    )
    await view.getByText(words.typed, { exact: true }).waitFor()
    expect(await view.getAttribute('lang')).toBe(locale)
    await expectQuiet(page)
  }
)

test('without a name the view names nobody', async () => {
  const { view } = await openClassView({ change: { from: '' } })
  expect(await view.locator('header p').allTextContents()).toEqual(['Full screenBack'])
})

test('the QR code of the view is the one of the hand-out', async () => {
  const { page, view } = await openClassView()
  const path = (part: string) => page.locator(`${part} .qr path`).first().getAttribute('d')
  await view.locator('.qr').waitFor()
  expect(await path('.class-view')).toBe(await path('.hand-out'))
})

describe('closing', () => {
  test('by Escape leads back to the button that opened the view', async () => {
    const { page, view, open } = await openClassView()
    await page.keyboard.press('Escape')
    await untilRemoved(page)
    await expectFocusOn(open)
    await page.keyboard.press('Enter')
    await view.waitFor()
  })

  test('by the button does the same', async () => {
    const { page, view, open, words } = await openClassView()
    await view.getByRole('button', { name: words.back, exact: true }).click()
    await untilRemoved(page)
    await expectFocusOn(open)
  })
})

test('the Tab key reaches every control, and nothing of the page under the view', async () => {
  const { page, view } = await openClassView()
  await view.getByRole('button', { name: 'Full screen' }).focus()
  expect(await tabStops(page, 8)).toEqual([
    'Back',
    'Minutes',
    '5 minutes',
    '8 minutes',
    '10 minutes',
    '15 minutes',
    'Start',
    'A soft tone at the end'
  ])
})

test('full screen is offered, and closing the view ends it', async () => {
  const { page, view, words } = await openClassView()
  await view.getByRole('button', { name: words.fullScreen }).click()
  await view.getByRole('button', { name: words.leaveFullScreen }).waitFor()
  expect(await page.evaluate('document.fullscreenElement?.localName')).toBe('html')
  expect(await hitIn(page, '.class-view .qr')).toBe(true)
  await view.getByRole('button', { name: words.back, exact: true }).click()
  await eventually(() => page.evaluate('document.fullscreenElement')).toBeNull()
})

test('in a browser without the Fullscreen API there is no button for it, and the view can be closed', async () => {
  const { page, view, open, words } = await openClassView({
    prepare: (context) =>
      context.addInitScript(() => {
        for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) {
          Object.defineProperty(Document.prototype, name, { value: undefined })
        }
      })
  })
  expect(await view.getByRole('button', { name: words.fullScreen }).count()).toBe(0)
  await view.getByRole('button', { name: words.back, exact: true }).click()
  await expectFocusOn(open)
  await expectQuiet(page)
})

describe('at a width of', () => {
  test.each([
    [320, 568],
    [1024, 768],
    [1280, 720],
    [1920, 1080]
  ])('%i × %i, the code and the address are in sight without scrolling', async (width, height) => {
    for (const locale of LOCALES) {
      const { page, view } = await openClassView({ locale, width, height })
      for (const part of ['.qr', '.address']) {
        const box = await view.locator(part).boundingBox()
        if (!box) throw new Error(`${part} is not shown.`)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
      }
      // A square, of at least 64 % of the height of a projector or nearly the width of a phone.
      const code = await view.locator('.qr').boundingBox()
      expect(code?.width).toBeCloseTo(code?.height ?? 0, 0)
      expect(code?.width).toBeGreaterThanOrEqual(Math.min(0.6 * height, 0.85 * width))
      const scrolls = await view.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth
      )
      expect(scrolls).toBe(false)
      await page.close()
    }
  })

  test('1280 × 720 with text at 200 %, everything of the timer can be reached', async () => {
    const { page, view } = await openClassView({
      locale: 'vi',
      width: 1280,
      height: 720,
      change: longest
    })
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    for (const control of await view.locator('.class-timer :is(button, input, .left)').all()) {
      await control.scrollIntoViewIfNeeded()
      const box = await control.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(721)
    }
  })
})

test('the language chosen for the quiz is the one of the view, whatever is done meanwhile', async () => {
  const { page, invite, link } = await openInvite('en')
  await page.getByRole('combobox', { name: invite.form.lang }).selectOption('vi')
  await page.getByRole('textbox', { name: invite.form.name, exact: true }).fill('cô Lan')
  const expectVietnamese = async (): Promise<void> => {
    await eventually(() => link.or(linkIn(page)).inputValue()).toContain('/vi/quiz/#invite=')
    expect(await page.locator('.hand-out').getAttribute('lang')).toBe('vi')
    const { view, words } = await showClassView(page, 'vi')
    expect(await view.getAttribute('lang')).toBe('vi')
    await view.getByText('Lời mời từ cô Lan, người tư vấn của bạn').waitFor()
    expect(await view.locator('.address strong').textContent()).toContain('/vi/quiz/')
    await view.getByRole('button', { name: words.back, exact: true }).click()
  }
  await expectVietnamese()
  await page.reload()
  await expectVietnamese()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL('**/vi/invite/')
  await expectVietnamese()
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL('**/en/invite/')
  await expectVietnamese()
  await page.goBack()
  await page.waitForURL('**/vi/invite/')
  await expectVietnamese()
})

test.each(['light', 'dark'] as const)('in %s, the code is black on white', async (colorScheme) => {
  const { view } = await openClassView({ colorScheme })
  const colours = await view.locator('.qr').evaluate((code) => {
    const { fill, backgroundColor } = getComputedStyle(code)
    return [fill, backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('when the view cannot be fetched, the page says so, and a button tries again', async () => {
  const { page, invite } = await openInvite('en')
  await page.context().route('**/scripts/en-class-view.js', (route) => route.abort())
  const { classView } = contentIn('en').ui
  await page.getByRole('button', { name: classView.open }).click()
  await page.getByRole('alert').getByText(classView.failed).waitFor()
  await page.context().unroute('**/scripts/en-class-view.js')
  await page.getByRole('button', { name: classView.again, exact: true }).click()
  await page.getByRole('dialog').waitFor()
  expect(invite).toBeDefined()
})

test('the view is not printed', async () => {
  const { page, view } = await openClassView()
  await page.emulateMedia({ media: 'print' })
  expect(await view.isVisible()).toBe(false)
  expect(await page.locator('.hand-out').isVisible()).toBe(true)
})

/**
 * Waits until the page has removed the view. A browser hides a dialog and gives the focus back before it
 * fires `close`, upon which the page removes it; the button does nothing in between.
 */
async function untilRemoved(page: Page): Promise<void> {
  await page.locator('.class-view').waitFor({ state: 'detached' })
}

/** The link on the page in Vietnamese. */
function linkIn(page: Page) {
  const { heading } = contentIn('vi').ui.invite.link
  return page.getByRole('textbox', { name: heading, exact: true })
}

/** Whether the element in the middle of the found one belongs to it, so that nothing covers it. */
function hitIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((found) => {
    const element = document.querySelector(found)
    if (!element) return false
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  }, selector)
}
