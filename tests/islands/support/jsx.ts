import ts from 'typescript'

/** What stands as an element's `key`. */
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

/** Whether this is what a list's item is told from the others by: `list.map((one) => <li key={one}>…</li>)`. */
export function isKeyOfItem({
  name,
  parent
}: ts.BindingElement | ts.ParameterDeclaration): boolean {
  if (!ts.isIdentifier(name)) return false
  const callback = ts.findAncestor(parent, ts.isArrowFunction)
  if (!callback || !ts.isCallExpression(callback.parent)) return false
  const drawn = unwrapped(callback.body)
  return (
    (ts.isJsxElement(drawn) || ts.isJsxSelfClosingElement(drawn)) &&
    keyOf(drawn)?.getText() === name.text
  )
}

/** What stands in parentheses, or is only said to be of a type. */
export function unwrapped<Node extends ts.Node>(node: Node): Node | ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
    ? unwrapped(node.expression)
    : node
}

/** Finds the elements that a component is used by, in all these files; also where it came with a lazy part. */
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
