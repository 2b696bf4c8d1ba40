import { markupTree } from './markup-tree.ts'

/** Words that a visitor would read and no editor could find: the line of the file, and the words. */
export type StrayWords = { readonly line: number; readonly words: string }

/**
 * The literal words that an .astro or .tsx file shows: text between tags, text in attributes that are shown or read
 * aloud, and strings in the braces of either. Signs without letters, such as · or ↺, are drawing and may stand there.
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

/** A piece of the tree, with what the pieces that matter here hold. */
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

/** Attributes whose words reach people, and the names that our own components give to such words. */
const SPOKEN = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['alt', 'title', 'placeholder', 'label', 'caption', 'description', 'set:html', 'set:text']
]

/** Elements whose text is no words. */
const MUTE = ['script', 'style']

function shownIn(tree: unknown): readonly Shown[] {
  if (Array.isArray(tree)) return tree.flatMap(shownIn)
  if (typeof tree !== 'object' || tree === null) return []
  if (!isNode(tree)) return Object.values(tree).flatMap(shownIn)
  const { type } = tree
  if (type === 'JSXText') return [{ text: String(tree.value), start: tree.start }]
  if (type === 'JSXExpressionContainer') return [...saidBy(tree), ...shownIn(tree.expression)]
  if (type === 'JSXAttribute') {
    const value = tree.value
    const spoken = SPOKEN.includes(nameOf(tree)) ? saidBy(value) : []
    return [...spoken, ...(isNode(value) ? shownIn(value.expression) : [])]
  }
  if (type === 'JSXElement') {
    const opening = tree.openingElement
    const mute = isNode(opening) && MUTE.includes(nameOf(opening))
    return [...shownIn(opening), ...(mute ? [] : shownIn(tree.children))]
  }
  return Object.values(tree).flatMap(shownIn)
}

/** The strings that an expression may come to, as far as they stand in it. */
function saidBy(expression: unknown): readonly Shown[] {
  if (!isNode(expression)) return []
  const { start } = expression
  const of = (...keys: readonly (keyof Node)[]) => keys.flatMap((key) => saidBy(expression[key]))
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
        .flatMap(({ body }) => saidBy(body))
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
