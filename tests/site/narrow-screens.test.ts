import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { cutOff } from './support/cut-off.ts'
import { states } from './support/states.ts'
import { complaints, pathsOfEachKind, WALK_TIMEOUT, walk } from './support/walk.ts'

// 320 px: a small phone, or 1,280 px enlarged to 400 % (WCAG 1.4.10). And larger gaps in the text (WCAG 1.4.12).

type Sight = { cut: string[]; cutWithGaps: string[]; words: string[] }
let pages: Record<string, Sight> = {}

beforeAll(async () => {
  pages = await walk(pathsOfEachKind, {}, async (page) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const words = await wordsOutside(page)
    await page.setViewportSize({ width: 320, height: 640 })
    const cut = await cutOff(page)
    await widenText(page)
    const cutWithGaps = await cutOff(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    return { cut, cutWithGaps, words: [...words, ...(await wordsOutside(page))] }
  })
}, WALK_TIMEOUT)

test('no page scrolls sideways, and nothing is cut off', () => {
  expect(complaints(pages, ({ cut }) => cut)).toEqual({})
})

test('nor with larger gaps between lines, words and letters', () => {
  expect(complaints(pages, ({ cutWithGaps }) => cutWithGaps)).toEqual({})
})

test('no words of a drawing are cut off at its edge, also with larger gaps', () => {
  expect(complaints(pages, ({ words }) => words)).toEqual({})
})

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test.each(Object.entries(states))('%s', async (_, open) => {
    const page = await open(locale)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await cutOff(page)).toEqual([])
    await widenText(page)
    expect(await cutOff(page)).toEqual([])
  })
})

/** As far as WCAG 1.4.12 says that readers may go. A sheet made by script is none of the page's policy's business. */
async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [sheet]
  })
}

/** Words of a drawing that reach over its edge, where they are cut off. */
function wordsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('svg text'))
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        const drawing = text.closest('svg')
        const { left, right, top, bottom, width } = text.getBoundingClientRect()
        if (!drawing || width === 0 || getComputedStyle(drawing).overflow === 'visible')
          return false
        const edge = drawing.getBoundingClientRect()
        return left < edge.left || right > edge.right || top < edge.top || bottom > edge.bottom
      })
      .map((text) => text.textContent?.trim() ?? '')
  )
}
