import ts from 'typescript'

/** The expression of an element's `key`; undefined if it has none. */
export function keyOf(
  element: ts.JsxElement | ts.JsxSelfClosingElement
): ts.Expression | undefined {
  const { attributes } = ts.isJsxElement(element) ? element.openingElement : element
  for (const attribute of attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'key') continue
    const { initializer } = attribute
    return initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
  }
  return undefined
}

/**
 * Whether a callback's parameter is the key of its list item: `list.map((name) => <li
 * key={name}>…</li>)`.
 */
export function isKeyOfItem({
  name,
  parent
}: ts.BindingElement | ts.ParameterDeclaration): boolean {
  if (!ts.isIdentifier(name)) return false
  const callback = ts.findAncestor(parent, ts.isArrowFunction)
  if (!callback || !ts.isCallExpression(callback.parent)) return false
  const item = unwrapped(callback.body)
  return (
    (ts.isJsxElement(item) || ts.isJsxSelfClosingElement(item)) &&
    keyOf(item)?.getText() === name.text
  )
}

/** The expression without parentheses, `as` and `satisfies`. */
export function unwrapped<Node extends ts.Node>(node: Node): Node | ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
    ? unwrapped(node.expression)
    : node
}

/**
 * Returns a function that finds all elements of a component in these files, also of a lazy part's
 * components.
 */
export function usesOfComponents(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
  const uses = new Map<ts.Node, ts.JsxOpeningLikeElement[]>()
  for (const file of files) visit(file)
  return (component: ts.Node): readonly ts.JsxOpeningLikeElement[] => uses.get(component) ?? []

  function visit(node: ts.Node): void {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      for (const { declaration } of checker.getTypeAtLocation(node.tagName).getCallSignatures()) {
        if (declaration) uses.set(declaration, [...(uses.get(declaration) ?? []), node])
      }
    }
    ts.forEachChild(node, visit)
  }
}
