import { markupTree } from './markup-tree.ts'

/** Words in the markup of a file, which belong into content/: their line, and the words. */
export type StrayWords = { readonly line: number; readonly words: string }

/**
 * The literal words that an .astro or .tsx file shows: text between tags, text in attributes that
 * are shown or read aloud, and strings in the braces of either. Characters that are not letters,
 * such as · or ↺, are allowed.
 */
export function wordsInMarkup(file: string, source: string): readonly StrayWords[] {
  return shownIn(markupTree(file, source))
    .filter(({ text }) => /\p{L}/u.test(text.replace(/&#?\w+;/g, '')))
    .map(({ text, start }) => ({
      line: source.slice(0, start + text.search(/\S/)).split('\n').length,
      words: text.trim().replace(/\s+/g, ' ')
    }))
}

type Shown = { readonly text: string; readonly start: number }

/** A node of the tree, with the properties of those kinds of node that are looked at here. */
type Node = {
  readonly type: string
  readonly start: number
  readonly name?: unknown
  readonly value?: unknown
  readonly openingElement?: unknown
  readonly children?: unknown
  readonly expression?: unknown
  readonly quasis?: unknown
  readonly consequent?: unknown
  readonly alternate?: unknown
  readonly left?: unknown
  readonly right?: unknown
  readonly operator?: unknown
  readonly arguments?: unknown
  readonly body?: unknown
}

/**
 * Attributes with words that people see or hear, and properties of our components that take such
 * words.
 */
const SPOKEN = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['alt', 'title', 'placeholder', 'label', 'caption', 'description', 'set:html', 'set:text']
]

/** Elements whose text is not shown. */
const MUTE = ['script', 'style']

function shownIn(tree: unknown): readonly Shown[] {
  if (Array.isArray(tree)) return tree.flatMap(shownIn)
  if (typeof tree !== 'object' || tree === null) return []
  if (!isNode(tree)) return Object.values(tree).flatMap(shownIn)
  const { type } = tree
  if (type === 'JSXText') return [{ text: String(tree.value), start: tree.start }]
  if (type === 'JSXExpressionContainer') return [...stringsIn(tree), ...shownIn(tree.expression)]
  if (type === 'JSXAttribute') {
    const value = tree.value
    const spoken = SPOKEN.includes(nameOf(tree)) ? stringsIn(value) : []
    return [...spoken, ...(isNode(value) ? shownIn(value.expression) : [])]
  }
  if (type === 'JSXElement') {
    const opening = tree.openingElement
    const mute = isNode(opening) && MUTE.includes(nameOf(opening))
    return [...shownIn(opening), ...(mute ? [] : shownIn(tree.children))]
  }
  return Object.values(tree).flatMap(shownIn)
}

/** The string literals among the possible values of an expression. */
function stringsIn(expression: unknown): readonly Shown[] {
  if (!isNode(expression)) return []
  const { start } = expression
  const of = (...keys: readonly (keyof Node)[]) => keys.flatMap((key) => stringsIn(expression[key]))
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [{ text: expression.value, start }] : []
    case 'TemplateLiteral':
      return nodesIn(expression.quasis).map((quasi) => ({ text: rawOf(quasi), start }))
    case 'ConditionalExpression':
      return of('consequent', 'alternate')
    case 'LogicalExpression':
      return of('left', 'right')
    case 'BinaryExpression':
      return expression.operator === '+' ? of('left', 'right') : []
    case 'CallExpression':
      return nodesIn(expression.arguments)
        .filter(({ type }) => type === 'ArrowFunctionExpression')
        .flatMap(({ body }) => stringsIn(body))
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return of('expression')
    default:
      return []
  }
}

function nameOf(node: Node): string {
  const name = node.name
  return isNode(name) ? String(name.name) : ''
}

function rawOf(quasi: Node): string {
  const value = quasi.value
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : ''
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
