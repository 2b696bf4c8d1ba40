import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// What a phone shows without much scrolling: the verdict with a reason, three jobs and the next step
// are on the first three screens.

const WIDTH = 360
const HEIGHT = 740
const SCREENS = 3

describe.each(LOCALES)('in %s', (locale) => {
  test.each([
    ['a clear front office', people.counter],
    ['a clear back office', people.quiet],
    ['leaning to a side', people.almostCounter],
    ['in between', people.drawnToNeither]
  ] as const)(
    'the first three screens hold verdict, reason, three jobs and next step: %s',
    async (_, { code }) => {
      const { page } = await openResult({
        locale,
        suffix: `#${code}`,
        width: WIDTH,
        height: HEIGHT,
        touch: true,
        reducedMotion: true,
        // After one's own quiz, which is the longest page: the offer for the next person is above it.
        stored: { 'front-or-back': `${code}/28` }
      })
      await page.locator('.step p').waitFor()
      await page.locator('.roles > li button').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      const bottoms = {
        verdict: await bottomOf(page, 'h1'),
        reason: await bottomOf(page, '.reasons li'),
        'third card': await bottomOf(page, '.roles > li:nth-child(3)'),
        'next step': await bottomOf(page, '.step p')
      }
      const tooLow = Object.entries(bottoms).filter(([, bottom]) => bottom > SCREENS * HEIGHT)
      expect(tooLow).toEqual([])
    }
  )
})

/** The lower edge of the first such element, in pixels from the top of the page. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY))
}
