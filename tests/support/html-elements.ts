import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element as it stands in a page: its name in small letters, its attributes, and the text that stands directly in it. */
export type HtmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
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
    text: childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  }
}
