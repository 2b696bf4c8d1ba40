import type { BrowserContext, Page } from 'playwright-core'

/**
 * Imitates Chrome's translation in every page of this context: it replaces the text nodes of the
 * island after the `load` event, and again whenever the island changes.
 */
export async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(translate)
}

/** Whether the island has text, and all of it is inside `<font>` elements of the translation. */
export function isTranslated(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const island = document.getElementById('island')
    const walker = document.createTreeWalker(island ?? document, NodeFilter.SHOW_TEXT)
    let words = 0
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (data.trim() === '' || parentElement instanceof HTMLTextAreaElement) continue
      if (parentElement?.localName !== 'font') return false
      words++
    }
    return words > 0
  })
}

/** The island's visible text, split into sentences, with each run of white space as one space. */
export async function sentencesOf(page: Page): Promise<readonly string[]> {
  const text = await page.locator('#island').innerText()
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:?]) /)
}

/**
 * Runs in the page. As Chrome's translation does, it replaces every text node by two nested
 * `<font>` elements. The words stay the same, so that tests find them.
 */
function translate(): void {
  addEventListener('load', () => {
    const island = document.getElementById('island')
    if (!island) return
    replaceTexts(island)
    new MutationObserver(() => replaceTexts(island)).observe(island, {
      childList: true,
      characterData: true,
      subtree: true
    })
  })

  function replaceTexts(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const { parentElement } = text
      if (text.data === '' || parentElement?.localName === 'font') continue
      if (!(parentElement instanceof HTMLTextAreaElement)) texts.push(text)
    }
    // `font` is obsolete in HTML, but translators still create it.
    const HTML = 'http://www.w3.org/1999/xhtml'
    for (const text of texts) {
      const inner = document.createElementNS(HTML, 'font')
      inner.append(text.data)
      const outer = document.createElementNS(HTML, 'font')
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
}
