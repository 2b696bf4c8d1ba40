import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { boardServer, openHost } from './support/host-visit.ts'

// When the frame of `<front-or-back>` does not come, the element shows its own content, and the host's
// page hears it.

const host = boardServer()
const OWN = { name: 'Take the quiz on its own page' }

test('while the quiz is there, the element’s own content is not shown, and nothing has failed', async () => {
  const { page, frame } = await openHost(host(), 'own-content', { prepare: countFailures })
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  expect(await page.getByRole('link', OWN).isVisible()).toBe(false)
  // Longer than any frame may take.
  await page.clock.fastForward(60_000)
  expect(await failures(page)).toBe(0)
})

test('when the host’s policy forbids our frame, its own content is shown after four seconds', async () => {
  const { page } = await openHost(host(), 'own-content', {
    policy: `frame-src 'none'; script-src ${inject('origin')} 'unsafe-inline'`,
    prepare: countFailures
  })
  await frameLoaded(page)
  expect(await page.getByRole('link', OWN).isVisible()).toBe(false)
  await page.clock.fastForward(4000)
  await page.getByRole('link', OWN).waitFor()
  expect(await failures(page)).toBe(1)
  expect(await page.locator('#quiz iframe').isVisible()).toBe(false)
})

test('when our site answers only after fifteen seconds, the quiz takes the place of the element’s own content', async () => {
  let answer: (() => void) | undefined
  const { page } = await openHost(host(), 'own-content', {
    until: 'commit',
    prepare: async (context) => {
      await countFailures(context)
      await context.route('**/en/frame/', async (route) => {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        await route.continue()
      })
    }
  })
  await eventually(() => answer !== undefined).toBe(true)
  await page.clock.fastForward(15_000)
  await page.getByRole('link', OWN).waitFor()
  expect(await failures(page)).toBe(1)
  answer?.()
  await page.frameLocator('#quiz iframe').getByText('Statement 1 of 28').waitFor()
  expect(await page.getByRole('link', OWN).isVisible()).toBe(false)
})

test('below the part of the page that the visitor sees, nothing fails', async () => {
  const { page } = await openHost(host(), 'own-content', {
    policy: `frame-src 'none'; script-src ${inject('origin')} 'unsafe-inline'`,
    prepare: async (context) => {
      await countFailures(context)
      await context.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.body.style.paddingTop = '3000px'
        })
      })
    }
  })
  await page.locator('#quiz iframe').waitFor({ state: 'attached' })
  await page.clock.fastForward(60_000)
  expect(await failures(page)).toBe(0)
  await page.locator('#quiz').evaluate((element) => element.scrollIntoView())
  await page.clock.fastForward(15_000)
  await eventually(() => failures(page)).toBe(1)
})

/** Counts the failures. Time passes as always, and a test may move the clock forward. */
async function countFailures(context: BrowserContext): Promise<void> {
  await context.clock.install()
  await context.addInitScript(() => {
    Object.assign(window, { failures: 0, frameLoads: 0 })
    // A `load` event does not bubble, but it is captured, and the shadow tree is open.
    addEventListener('DOMContentLoaded', () => {
      const counted = setInterval(() => {
        const frame = document.querySelector('#quiz')?.shadowRoot?.querySelector('iframe')
        if (!frame) return
        clearInterval(counted)
        frame.addEventListener('load', () => Object.assign(window, { frameLoads: 1 }))
      }, 5)
    })
    addEventListener('front-or-back:fail', () => {
      Object.assign(window, { failures: Reflect.get(window, 'failures') + 1 })
    })
  })
}

/** Waits until the browser has loaded something into the frame, be it a page of its own. */
async function frameLoaded(page: Page): Promise<void> {
  await eventually(() => page.evaluate('frameLoads')).not.toBe(0)
}

function failures(page: Page): Promise<number> {
  return page.evaluate('failures') as Promise<number>
}
