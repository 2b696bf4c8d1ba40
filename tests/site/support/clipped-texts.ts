import type { Page } from 'playwright-core'

/** The visible texts of SVG drawings that reach beyond their drawing's edge, and so are clipped. */
export function clippedTexts(page: Page): Promise<string[]> {
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
