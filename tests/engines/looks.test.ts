import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { readCalmly } from '../site/support/pace.ts'
import { people } from '../site/support/people.ts'
import { describeInEngines } from './support/in-engines.ts'
import { coloursIn, type Place } from './support/picture.ts'
import { showPrintStyle } from './support/print-style.ts'
import { answerByMouse, progressText } from './support/quiz-visitor.ts'
import type { Visitor } from './support/visitor.ts'

// What engines draw in their own ways: the bar of progress, columns, and the breaks between pages.

/** The width of A4 without margins of half an inch, in CSS pixels. */
const PRINTED_WIDTH = 698

describeInEngines(({ visit }) => {
  test.each(['light', 'dark'] as const)(
    'in the %s theme the bar of progress is empty at statement 1, and a quarter full at statement 8',
    async (colorScheme) => {
      const visitor = await visit('/en/quiz/', { colorScheme })
      await visitor.tab.evaluate(readCalmly)
      await visitor.read(progressText('en', 1))
      const first = await pictureOfBar(visitor)
      await answerByMouse(visitor, 'en', people.counter.answers.slice(0, 7))
      await visitor.read(progressText('en', 8))
      const eighth = await pictureOfBar(visitor)

      const { tab } = visitor
      const [start, end] = await coloursIn(tab, first.picture, first.places)
      expect(start).toBe(end)
      const [full, empty, page] = await coloursIn(tab, eighth.picture, eighth.places)
      expect(empty).toBe(end)
      // What is empty is closer to the colour of the page than what is full.
      expect(difference(empty, page)).toBeLessThan(difference(full, page))
    }
  )

  test.each(LOCALES.flatMap((locale) => [360, 1280].map((width) => [locale, width] as const)))(
    '%s at %i px: the columns of the menu at the foot begin at one height',
    async (locale, width) => {
      const { tab } = await visit(`/${locale}/`, { width })
      const tops = await tab.evaluate(topsOfColumns)
      expect(tops.length).toBeGreaterThan(width === 360 ? 0 : 4)
      expect(new Set(tops).size).toBe(1)
    }
  )

  test.each(['method', 'front-office', 'glossary', 'roles/accountant'])(
    'on paper, each heading of %s stays with what follows it',
    async (page) => {
      const { tab } = await visit(`/en/${page}/`, { width: PRINTED_WIDTH })
      await tab.evaluate(showPrintStyle)
      const alone = await tab.evaluate(headingsThatMayStandAlone)
      expect(alone).toEqual([])
    }
  )
})

/** The viewport, and places in it: at 5 and 95 hundredths of the bar's width, and beside the quiz. */
async function pictureOfBar({ tab }: Visitor) {
  return { places: await tab.evaluate(placesInBar), picture: await tab.picture() }
}

/** Runs in the page. */
function placesInBar(): readonly Place[] {
  const bar = document.querySelector('progress')?.getBoundingClientRect()
  if (!bar) return []
  const y = Math.round(bar.top + bar.height / 2)
  const inBar = [0.05, 0.95].map((share) => [Math.round(bar.left + share * bar.width), y] as const)
  return [...inBar, [2, y]]
}

/** How far two colours are from each other, from 0 to 765: the sum over red, green and blue. */
function difference(one = '', other = ''): number {
  const channels = other.split(' ').map(Number)
  return one
    .split(' ')
    .map((channel, at) => Math.abs(Number(channel) - (channels[at] ?? Number.NaN)))
    .reduce((sum, step) => sum + step, 0)
}

/** Runs in the page: the top of each column, in pixels. */
function topsOfColumns(): readonly number[] {
  const byColumn = new Map<number, number>()
  for (const item of document.querySelectorAll('.foot li')) {
    const { left, top } = item.getBoundingClientRect()
    byColumn.set(left, Math.min(byColumn.get(left) ?? top, top))
  }
  return [...byColumn.values()]
}

/**
 * Runs in the page: the headings of its text after which a page may end. Chromium and WebKit follow
 * `break-after`; Firefox does not, so there the box of a heading must be unbroken and have room for
 * three lines of 27 pixels below its own.
 */
function headingsThatMayStandAlone(): readonly string[] {
  return Array.from(document.querySelectorAll('main h2, main h3, main .fold > summary'))
    .filter((heading) => {
      const { breakAfter, breakInside } = getComputedStyle(heading)
      const text = document.createRange()
      text.selectNodeContents(heading)
      const room = heading.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom
      return (
        heading.checkVisibility() &&
        (breakAfter !== 'avoid' || breakInside !== 'avoid' || room < 3 * 27)
      )
    })
    .map((heading) => heading.textContent ?? '')
}
