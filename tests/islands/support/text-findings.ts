import { relative } from 'node:path'
import ts from 'typescript'
import type { Constants } from './constants.ts'
import { keyOf, unwrapped } from './jsx.ts'

/**
 * What page translation would break in a file with JSX, in sentences. It puts `<font>` elements in the place of text nodes. Preact
 * then writes into nodes that are no longer in the page, and looks in vain for the place beside them.
 */
export function textFindings(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  isConstant: Constants
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
      if (kind === 'text' && children.slice(0, at).some((one) => ONE_THAT_CHANGES.has(one.kind))) {
        report(child, 'stands behind something that changes. Put it into <ChangingText>, too')
      }
      const isLast = at === children.length - 1
      if (previous === 'text' && ONE_THAT_CHANGES.has(kind) && (kind === 'several' || !isLast)) {
        report(child, 'changes directly behind bare text. Put that text into <ChangingText>')
      }
    }
  }

  function report(node: ts.Node, what: string): void {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const found = node.getText().replace(/\s+/g, ' ').slice(0, 60).trim() || 'a space'
    findings.push(`${relative('.', source.fileName)}:${line + 1}: ${found} ${what}.`)
  }
}

/** What draws its text in an element that is another one whenever the text is. */
const CHANGING: ReadonlySet<string> = new Set(['ChangingText', 'Announcement'])

type JsxParent = ts.JsxElement | ts.JsxFragment
type Child = { readonly child: ts.JsxChild; readonly kind: ChildKind }

/**
 * What a child is for Preact: bare text; an element that is always there; one thing that comes, goes, or is exchanged for another; or
 * several of these, such as a list or what a component draws.
 */
type ChildKind = 'text' | 'element' | 'one' | 'several'

const ONE_THAT_CHANGES: ReadonlySet<ChildKind> = new Set(['one', 'several'])

/** Children as they are drawn: without line breaks between elements, and with those of a fragment in its place. */
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
  const drawn = types.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLike) === 0)
  if (drawn.every(({ flags }) => (flags & TEXT) !== 0)) return 'text'
  return isOneElement(child.expression) ? 'one' : 'several'
}

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike

/** `condition && <p>…</p>` and the like: an element, another one, or none. */
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
