import type { Page } from 'playwright-core'

/**
 * Sets the text spacing of WCAG 1.4.12. The page's Content-Security-Policy does not apply to a
 * style sheet that a script constructs.
 */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }
    `)
    // The styles of lazy parts are adopted too, and stay.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Removes the text spacing that `widenText` has set. */
export async function narrowText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      ({ cssRules: [first] }) => !first?.cssText.includes('letter-spacing: 0.12em')
    )
  })
}
