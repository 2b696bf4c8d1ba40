import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of an HTML page; its name is in lower case. */
export type HtmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text of its own text nodes. */
  readonly text: string
  /** The text of the element and of all its descendants. */
  readonly wholeText: string
}

/**
 * All elements of a page in document order, as a browser without JavaScript parses them, with the
 * contents of `noscript` and `template`.
 */
export function elementsOf(html: string): readonly HtmlElement[] {
  return within(parse(html, { scriptingEnabled: false }))
}

function within(node: DefaultTreeAdapterTypes.ParentNode): readonly HtmlElement[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    const content = 'content' in child ? within(child.content) : []
    return [elementFrom(child), ...content, ...within(child)]
  })
}

function elementFrom({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): HtmlElement {
  return {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    wholeText: wholeTextIn(childNodes)
  }
}

function wholeTextIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      return 'childNodes' in node ? wholeTextIn(node.childNodes) : ''
    })
    .join('')
}
