import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element as it stands in a page: its name in small letters, and its attributes. */
export type HtmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text that stands directly in it. */
  readonly text: string
  /** All text in it, also that of the elements in it. */
  readonly wholeText: string
}

/** All elements of a page in their order, as a browser without JavaScript reads them: what is in `noscript` and `template` too. */
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
