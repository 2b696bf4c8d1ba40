import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { type CaseloadVisit, openCaseload, openClass } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'

// The group on the wall: what a projector shows, without scrolling, and the way back.

/** What projectors show. */
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 }
] as const
/** A large class: with an odd number of people, one pair of each kind is a group of three. */
const LARGE = 49
/** Dots, verdicts, two screens of traits, three prompts, one of each kind of pairs. */
const STEPS = 9

describe.each(LOCALES)('in %s', (locale) => {
  test('every step of a large class fits on every screen, and the rest of the page is hidden', async () => {
    const visit = await openCaseload({ locale })
    await openWall(visit, LARGE)
    const { page } = visit
    const { step } = contentIn(locale).counsellor.wall
    const scrolled: string[] = []
    for (let at = 1; at <= STEPS; at++) {
      await page.getByText(fill(step, { at, all: STEPS })).waitFor()
      for (const screen of SCREENS) {
        await page.setViewportSize(screen)
        const { down, sideways, smallest } = await measure(page)
        if (down > 0 || sideways > 0 || smallest < 22) {
          scrolled.push(`step ${at}, ${screen.width} px: ${down}, ${sideways}, ${smallest} px`)
        }
      }
      await page.keyboard.press('ArrowRight')
    }
    expect(scrolled).toEqual([])
    for (const role of ['banner', 'contentinfo', 'navigation', 'table'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(0)
    }
  })
})

test('Back leads from any step to the link, and a reload shows the same step', async () => {
  const { page, link, text } = await openClass()
  await link(text.wall.show).click()
  await page.getByText('1 of 9').waitFor()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.getByText('3 of 9').waitFor()
  await page.reload()
  await page.getByText('3 of 9').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('Lan')
  await page.goBack()
  await link(text.wall.show).waitFor()
  expect(new URL(page.url()).hash).not.toContain('wall')
})

test('Escape leads back to the link, which has the focus and is in view', async () => {
  const { page, link, text } = await openClass()
  await link(text.wall.show).press('Enter')
  await page.getByText('1 of 9').waitFor()
  await page.keyboard.press('Escape')
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('to-wall')
  const box = await link(text.wall.show).boundingBox()
  expect(box && box.y > 0 && box.y + box.height < 800).toBe(true)
})

test('when the wall can’t be fetched, a message and another try', async () => {
  const { page, link, button, text } = await openClass()
  await page.route('**/scripts/en-wall.js', (route) => route.abort())
  await link(text.wall.show).click()
  await page.getByText(text.wall.failed).waitFor()
  await page.unroute('**/scripts/en-wall.js')
  await button(text.person.again).click()
  await page.getByText('1 of 9').waitFor()
})

/** Adds so many people with six different sets of answers, and opens the wall. */
async function openWall({ add, link, text, page }: CaseloadVisit, count: number): Promise<void> {
  const codes = Object.values(people).map(({ code }) => code)
  const lines = Array.from({ length: count }, (_, at) => `P${at} ${codes[at % codes.length]}`)
  await add(lines.join('\n'))
  await link(text.wall.show).click()
  await page.locator('.wall').waitFor()
}

/** By how many pixels the page scrolls, and the smallest text but that of the way back. */
function measure(page: Page) {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    const texts = Array.from(document.querySelectorAll('.wall :is(h2, h3, p, li, footer button)'))
    const sizes = texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return {
      down: scrollHeight - clientHeight,
      sideways: scrollWidth - clientWidth,
      smallest: Math.min(...sizes)
    }
  })
}
