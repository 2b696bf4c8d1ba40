import type { BrowserContext, Page } from 'playwright-core'

/** Lets every page of this visitor be translated by the browser, as soon as it is loaded and as long as it stands. */
export async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(translate)
}

/** Whether all that the island says is translated by now. */
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

/** What can be read in the island. Where lines break and how wide a space is makes no difference. */
export async function sentencesOf(page: Page): Promise<readonly string[]> {
  const text = await page.locator('#island').innerText()
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:?]) /)
}

/**
 * Runs in the page, and does what Chrome's translation does: puts two `<font>` elements in the place of every text node, at once
 * and whenever something is drawn. The words stay, so that tests find them.
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
    // HTML no longer has the element, but translators use it.
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
