import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { BrowserContext, Page } from 'playwright-core'
import type { DomElement } from '../../support/dom-differences.ts'

/** Lets every page come without what the server has drawn in its island. Its script stays as it is, so its policy allows it. */
export async function emptyIslands(context: BrowserContext): Promise<void> {
  await context.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: withoutIsland(await response.text()) })
    }
  )
}

/** A page without what stands in its island. */
function withoutIsland(html: string): string {
  const place = placeOfIsland(parse(html, { sourceCodeLocationInfo: true }))
  if (!place) throw new Error('The page has no island.')
  return html.slice(0, place.start) + html.slice(place.end)
}

type Place = { readonly start: number; readonly end: number }

/** Where the inside of the island begins and ends in the text of its page. */
function placeOfIsland(node: DefaultTreeAdapterTypes.ParentNode): Place | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    if (child.attrs.some(({ name, value }) => name === 'id' && value === 'island')) {
      const { startTag, endTag } = child.sourceCodeLocation ?? {}
      return startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset }
    }
    const place = placeOfIsland(child)
    if (place) return place
  }
  return undefined
}

/** The island of a page as it stands now. White space directly in it, which the server may leave there, is no part of it. */
export async function islandOf(page: Page): Promise<DomElement> {
  const island = await page.locator('#island').evaluate(describe)
  return {
    ...island,
    children: island.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  }
}

/** Runs in the page. Text nodes side by side are one text. */
function describe(root: Element): DomElement {
  return elementFrom(root)

  function elementFrom(element: Element): DomElement {
    return {
      name: element.localName,
      attributes: Object.fromEntries(
        Array.from(element.attributes, ({ name, value }) => [name, value])
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
