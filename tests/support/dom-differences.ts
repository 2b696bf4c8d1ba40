/** An element as it stands in a page, with what its attributes do not tell of it. */
export type DomElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What a control holds now, such as `checked`; empty for elements that are none. */
  readonly properties: Readonly<Record<string, string | boolean>>
  readonly children: readonly (DomElement | string)[]
}

/**
 * Where an element differs from the one that is expected, in lines for people; empty where they are alike. Below an element that
 * should be another one, nothing is compared.
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
    if (is === undefined) return [`${here}: ${sayNode(should)} is missing.`]
    if (should === undefined) return [`${here}: ${sayNode(is)} should not be there.`]
    if (typeof is === 'string' || typeof should === 'string') {
      return is === should
        ? []
        : [`${here}: there is ${sayNode(is)}, but should be ${sayNode(should)}.`]
    }
    return domDifferences(is, should, `${here} > `)
  })
}

function sayNode(node: DomElement | string | undefined): string {
  return typeof node === 'object' ? nameOf(node) : `the text "${node}"`
}

/** As a selector would name it, with the first words in it. */
function nameOf(element: DomElement): string {
  const { id, class: classes } = element.attributes
  const words = textOf(element).trim().slice(0, 30)
  const selector = [
    element.name,
    id ? `#${id}` : '',
    ...(classes ?? '').split(' ').map((one) => (one ? `.${one}` : ''))
  ].join('')
  return words && element.children.every((child) => typeof child === 'string')
    ? `${selector} "${words}"`
    : selector
}

function textOf({ children }: DomElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
