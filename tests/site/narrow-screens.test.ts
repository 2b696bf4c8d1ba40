import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cutOff } from './support/cut-off.ts'
import { states } from './support/states.ts'
import { onEveryPage } from './support/walk.ts'

// 320 px: a small phone, or 1,280 px enlarged to 400 % (WCAG 1.4.10). And larger gaps in the text (WCAG 1.4.12).

test('no page scrolls sideways, and nothing is cut off', async () => {
  const found = await onEveryPage({ width: 320, height: 640 }, (page) => cutOff(page))
  expect(found).toEqual({})
})

test('nor with larger gaps between lines, words and letters', async () => {
  const found = await onEveryPage({ width: 320, height: 640 }, async (page) => {
    await widenText(page)
    return cutOff(page)
  })
  expect(found).toEqual({})
})

test('no words of a drawing are cut off at its edge, also with larger gaps', async () => {
  const found = await onEveryPage({ width: 1280 }, async (page) => {
    const before = await wordsOutside(page)
    await widenText(page)
    return [...before, ...(await wordsOutside(page))]
  })
  expect(found).toEqual({})
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
