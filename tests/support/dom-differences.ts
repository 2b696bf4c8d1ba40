/** An element of a page, with the state that its attributes do not show. */
export type DomElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The current properties of a form control, such as `checked`; empty for other elements. */
  readonly properties: Readonly<Record<string, string | boolean>>
  readonly children: readonly (DomElement | string)[]
}

/**
 * The differences between an element and the expected one, one readable line each; empty when they
 * are equal. Elements with different names are reported, and their contents are not compared.
 * `path` begins each line.
 */
export function domDifferences(
  found: DomElement,
  expected: DomElement,
  path = ''
): readonly string[] {
  const here = `${path}${nameOf(expected)}`
  if (found.name !== expected.name) return [`${here}: there is ${nameOf(found)} instead.`]
  return [
    ...valueDifferences(`${here}: attribute`, found.attributes, expected.attributes),
    ...valueDifferences(`${here}: property`, found.properties, expected.properties),
    ...childDifferences(here, found.children, expected.children)
  ]
}

type Values = Readonly<Record<string, string | boolean>>

function valueDifferences(where: string, found: Values, expected: Values): readonly string[] {
  const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort()
  return names.flatMap((name) => {
    const [is, should] = [found[name], expected[name]]
    if (is === should) return []
    if (is === undefined) return [`${where} ${name}="${should}" is missing.`]
    if (should === undefined) return [`${where} ${name}="${is}" should not be there.`]
    return [`${where} ${name} is "${is}", but should be "${should}".`]
  })
}

function childDifferences(
  here: string,
  found: DomElement['children'],
  expected: DomElement['children']
): readonly string[] {
  const count = Math.max(found.length, expected.length)
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const [is, should] = [found[at], expected[at]]
    if (is === undefined) return [`${here}: ${formatNode(should)} is missing.`]
    if (should === undefined) return [`${here}: ${formatNode(is)} should not be there.`]
    if (typeof is === 'string' || typeof should === 'string') {
      return is === should
        ? []
        : [`${here}: there is ${formatNode(is)}, but should be ${formatNode(should)}.`]
    }
    return domDifferences(is, should, `${here} > `)
  })
}

function formatNode(node: DomElement | string | undefined): string {
  return typeof node === 'object' ? nameOf(node) : `the text "${node}"`
}

/** A CSS selector for the element, with its first 30 characters when it holds text only. */
function nameOf(element: DomElement): string {
  const { id, class: classes } = element.attributes
  const words = textOf(element).trim().slice(0, 30)
  const selector = [
    element.name,
    id ? `#${id}` : '',
    ...(classes ?? '').split(' ').map((name) => (name ? `.${name}` : ''))
  ].join('')
  return words && element.children.every((child) => typeof child === 'string')
    ? `${selector} "${words}"`
    : selector
}

function textOf({ children }: DomElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
