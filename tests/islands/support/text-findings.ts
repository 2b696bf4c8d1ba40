import { relative } from 'node:path'
import ts from 'typescript'
import type { IsConstant } from './constants.ts'
import { keyOf, unwrapped } from './jsx.ts'

/**
 * Finds text in a JSX file that page translation would break; returns a message with file and line
 * for each finding. Page translation replaces text nodes with `<font>` elements. Preact then updates
 * nodes that are no longer in the document, and can't insert new nodes before them.
 */
export function textFindings(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  isConstant: IsConstant
): readonly string[] {
  const findings: string[] = []
  visit(source)
  return findings

  function visit(node: ts.Node): void {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const children = childrenOf(node).map((child) => ({ child, kind: kindOf(child, checker) }))
      if (!CHANGING.has(nameOf(node))) for (const child of children) checkText(node, child)
      if (!(ts.isJsxFragment(node) && isJsxParent(node.parent))) checkOrder(children)
    }
    ts.forEachChild(node, visit)
  }

  function checkText(parent: JsxParent, { child, kind }: Child): void {
    if (kind !== 'text' || !ts.isJsxExpression(child) || !child.expression) return
    const isKey = ts.isJsxElement(parent) && keyOf(parent)?.getText() === child.expression.getText()
    if (isConstant(child.expression) || (isKey && childrenOf(parent).length === 1)) return
    report(child, 'may change. Put it into <ChangingText>, or give its element the text as its key')
  }

  function checkOrder(children: readonly Child[]): void {
    for (const [at, { child, kind }] of children.entries()) {
      const previous = children[at - 1]?.kind
      if (
        kind === 'text' &&
        children.slice(0, at).some((earlier) => MAY_CHANGE.has(earlier.kind))
      ) {
        report(child, 'comes after content that may change. Put it into <ChangingText>')
      }
      const isLast = at === children.length - 1
      if (previous === 'text' && MAY_CHANGE.has(kind) && (kind === 'several' || !isLast)) {
        report(child, 'may change directly after bare text. Put that text into <ChangingText>')
      }
    }
  }

  function report(node: ts.Node, what: string): void {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const found = node.getText().replace(/\s+/g, ' ').slice(0, 60).trim() || 'a space'
    findings.push(`${relative('.', source.fileName)}:${line + 1}: ${found} ${what}.`)
  }
}

/** Components that render each new text in a new element. */
const CHANGING: ReadonlySet<string> = new Set(['ChangingText', 'Announcement'])

type JsxParent = ts.JsxElement | ts.JsxFragment
type Child = { readonly child: ts.JsxChild; readonly kind: ChildKind }

/**
 * What a child is for Preact: a bare text node; an element that is always there; a single element
 * that may appear, disappear or be replaced; or several nodes, such as a list or a component's output.
 */
type ChildKind = 'text' | 'element' | 'one' | 'several'

const MAY_CHANGE: ReadonlySet<ChildKind> = new Set(['one', 'several'])

/**
 * The children that are rendered: without whitespace between lines, and with fragments flattened.
 */
function childrenOf({ children }: JsxParent): readonly ts.JsxChild[] {
  return children.flatMap((child) => {
    if (ts.isJsxFragment(child)) return childrenOf(child)
    const isNothing = ts.isJsxText(child)
      ? child.containsOnlyTriviaWhiteSpaces
      : ts.isJsxExpression(child) && !child.expression
    return isNothing ? [] : [child]
  })
}

function kindOf(child: ts.JsxChild, checker: ts.TypeChecker): ChildKind {
  if (ts.isJsxText(child)) return 'text'
  if (ts.isJsxElement(child) || ts.isJsxSelfClosingElement(child)) {
    if (CHANGING.has(nameOf(child))) return 'one'
    if (/^[^a-z]|\./.test(nameOf(child))) return 'several'
    return keyOf(child) ? 'one' : 'element'
  }
  if (ts.isJsxFragment(child) || !child.expression) return 'several'
  const type = checker.getNonNullableType(checker.getTypeAtLocation(child.expression))
  const types = type.isUnion() ? type.types : [type]
  const rendered = types.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLike) === 0)
  if (rendered.every(({ flags }) => (flags & TEXT) !== 0)) return 'text'
  return isOneElement(child.expression) ? 'one' : 'several'
}

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike

/** Whether an expression such as `condition && <p>…</p>` gives one element or none. */
function isOneElement(expression: ts.Expression): boolean {
  const node = unwrapped(expression)
  if (ts.isConditionalExpression(node)) {
    return isOneElement(node.whenTrue) && isOneElement(node.whenFalse)
  }
  if (ts.isBinaryExpression(node)) return isOneElement(node.right)
  if (node.kind === ts.SyntaxKind.NullKeyword) return true
  return (
    (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) && /^[a-z]+$/.test(nameOf(node))
  )
}

function nameOf(node: ts.Node): string {
  if (ts.isJsxElement(node)) return node.openingElement.tagName.getText()
  return ts.isJsxSelfClosingElement(node) ? node.tagName.getText() : ''
}

function isJsxParent(node: ts.Node): boolean {
  return ts.isJsxElement(node) || ts.isJsxFragment(node)
}
