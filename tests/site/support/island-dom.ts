import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { BrowserContext, Page } from 'playwright-core'
import type { DomElement } from '../../support/dom-differences.ts'

/**
 * Removes the prerendered content of the island from every page that this context loads, so that
 * Preact renders it from nothing. The page's inline script is not changed, so its hash in the
 * Content-Security-Policy still matches.
 */
export async function emptyIslands(context: BrowserContext): Promise<void> {
  await context.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: withoutIsland(await response.text()) })
    }
  )
}

function withoutIsland(html: string): string {
  const range = islandRange(parse(html, { sourceCodeLocationInfo: true }))
  if (!range) throw new Error('The page has no element with the id "island".')
  return html.slice(0, range.start) + html.slice(range.end)
}

/** Offsets in the text of a page. */
type SourceRange = { readonly start: number; readonly end: number }

/** The range of the island's content; undefined when `node` contains no island. */
function islandRange(node: DefaultTreeAdapterTypes.ParentNode): SourceRange | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    if (child.attrs.some(({ name, value }) => name === 'id' && value === 'island')) {
      const { startTag, endTag } = child.sourceCodeLocation ?? {}
      return startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset }
    }
    const range = islandRange(child)
    if (range) return range
  }
  return undefined
}

/**
 * The current DOM of a page's island. White space directly inside the island is left out, because
 * the prerendered HTML may contain some.
 */
export async function islandOf(page: Page): Promise<DomElement> {
  const island = await page.locator('#island').evaluate(describe)
  return {
    ...island,
    children: island.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  }
}

/** Runs in the page. Adjacent text nodes are joined, and empty ones are left out. */
function describe(root: Element): DomElement {
  return elementFrom(root)

  function elementFrom(element: Element): DomElement {
    return {
      name: element.localName,
      // The attribute `checked` is only where a control began; the property is compared.
      attributes: Object.fromEntries(
        Array.from(element.attributes, ({ name, value }) => [name, value] as const).filter(
          ([name]) => name !== 'checked'
        )
      ),
      properties: propertiesOf(element),
      children: childrenOf(element)
    }
  }

  function childrenOf(element: Element): (DomElement | string)[] {
    const children: (DomElement | string)[] = []
    for (const node of element.childNodes) {
      const last = children.length - 1
      const before = children[last]
      if (node instanceof Element) children.push(elementFrom(node))
      else if (!(node instanceof Text) || node.data === '') continue
      else if (typeof before === 'string') children[last] = before + node.data
      else children.push(node.data)
    }
    return children
  }

  function propertiesOf(element: Element): DomElement['properties'] {
    if (element instanceof HTMLInputElement) {
      const { checked, disabled, value } = element
      return { checked, disabled, value }
    }
    if (element instanceof HTMLOptionElement) return { selected: element.selected }
    if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
      return { disabled: element.disabled, value: element.value }
    }
    return element instanceof HTMLDetailsElement ? { open: element.open } : {}
  }
}
