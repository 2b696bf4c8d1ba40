import ts from 'typescript'
import { isKeyOfItem, unwrapped, usesOfComponents } from './jsx.ts'

/** Whether the value of an expression in an island stays the same while the page is open. */
export type IsConstant = (expression: ts.Expression) => boolean

/**
 * These are constant: literals, module-level values, the props and variables of the `mount` callback,
 * the exports of a loaded lazy part, and the key of a list item. A component's prop is constant if
 * every use of the component passes a constant. Another expression is constant if all its parts are:
 * for `text[kind]`, both `text` and `kind`. The result of a call may change.
 */
export function constantsIn(program: ts.Program, files: readonly ts.SourceFile[]): IsConstant {
  const checker = program.getTypeChecker()
  const usesOf = usesOfComponents(checker, files)
  /** Props that are being followed: a component that renders itself would cause an endless loop. */
  const followed = new Set<string>()
  return (expression) => isConstant(expression, [])

  /**
   * Whether the member at `path` of the expression's value is constant; for an empty path, the
   * whole value.
   */
  function isConstant(node: ts.Expression, path: readonly string[]): boolean {
    const expression = unwrapped(node)
    if (runsOnce(expression) || isCaseloadProps(expression, path)) return true
    if (ts.isIdentifier(expression)) return isConstantName(expression, path)
    if (ts.isPropertyAccessExpression(expression)) {
      const { expression: owner, name } = expression
      return isFetchedPart(expression) || isConstant(owner, [name.text, ...path])
    }
    if (ts.isElementAccessExpression(expression)) {
      const { expression: owner, argumentExpression: index } = expression
      return ts.isStringLiteral(index)
        ? isConstant(owner, [index.text, ...path])
        : isConstant(owner, []) && isConstant(index, [])
    }
    if (ts.isObjectLiteralExpression(expression)) return isConstantObject(expression, path)
    const defined = path.length > 0 ? definedValueOf(expression) : undefined
    if (defined) return isConstant(defined, path)
    return (
      !MAY_CHANGE.has(expression.kind) && partsOf(expression).every((part) => isConstant(part, []))
    )
  }

  function isConstantName(name: ts.Identifier, path: readonly string[]): boolean {
    return isConstantSymbol(checker.getSymbolAtLocation(name), path)
  }

  function isConstantSymbol(symbol: ts.Symbol | undefined, path: readonly string[]): boolean {
    const declaration = symbol?.declarations?.[0]
    // The symbol of `undefined` has no declaration.
    if (declaration === undefined) return symbol !== undefined
    if (ts.isBindingElement(declaration)) return isConstantBinding(declaration, path)
    if (ts.isParameter(declaration)) return isConstantParameter(declaration, path)
    if (!ts.isVariableDeclaration(declaration)) return true
    if ((declaration.parent.flags & ts.NodeFlags.Const) === 0) return false
    if (runsOnce(declaration)) return true
    return declaration.initializer !== undefined && isConstant(declaration.initializer, path)
  }

  function isConstantBinding(element: ts.BindingElement, path: readonly string[]): boolean {
    if (isKeyOfItem(element)) return true
    const { initializer, parent: pattern } = element
    const owner = pattern.parent
    const whole = [...nameIn(element), ...path]
    const isDefaultConstant = initializer === undefined || isConstant(initializer, path)
    if (!isDefaultConstant) return false
    if (ts.isBindingElement(owner)) return isConstantBinding(owner, whole)
    if (ts.isParameter(owner)) return isConstantParameter(owner, whole)
    return (
      runsOnce(owner) || (owner.initializer !== undefined && isConstant(owner.initializer, whole))
    )
  }

  function isConstantParameter(
    parameter: ts.ParameterDeclaration,
    path: readonly string[]
  ): boolean {
    const { parent: owner } = parameter
    if (isMounting(owner) || isKeyOfItem(parameter)) return true
    const [property, ...rest] = path
    if (property === undefined || owner.parameters[0] !== parameter) return false
    const uses = usesOf(owner)
    const propPath = `${owner.getSourceFile().fileName} ${owner.pos} ${path.join('.')}`
    if (followed.has(propPath)) return true
    followed.add(propPath)
    const constant = uses.length > 0 && uses.every((use) => isGivenConstant(use, property, rest))
    followed.delete(propPath)
    return constant
  }

  /** Whether an element passes a constant for a prop; a prop that is not passed is constant. */
  function isGivenConstant(
    { attributes }: ts.JsxOpeningLikeElement,
    property: string,
    rest: readonly string[]
  ): boolean {
    return attributes.properties.every((attribute) => {
      if (ts.isJsxSpreadAttribute(attribute)) {
        const given = checker.getTypeAtLocation(attribute.expression).getProperty(property)
        return !given || isConstant(attribute.expression, [property, ...rest])
      }
      if (attribute.name.getText() !== property) return true
      const { initializer } = attribute
      if (!initializer || ts.isStringLiteral(initializer)) return true
      return (
        ts.isJsxExpression(initializer) &&
        initializer.expression !== undefined &&
        isConstant(initializer.expression, rest)
      )
    })
  }

  function isConstantObject(
    { properties }: ts.ObjectLiteralExpression,
    [wanted, ...rest]: readonly string[]
  ): boolean {
    return properties.every((property) => {
      if (ts.isSpreadAssignment(property)) {
        return isConstant(property.expression, wanted === undefined ? [] : [wanted, ...rest])
      }
      if (wanted !== undefined && property.name?.getText() !== wanted) return true
      if (ts.isPropertyAssignment(property)) return isConstant(property.initializer, rest)
      return (
        ts.isShorthandPropertyAssignment(property) &&
        isConstantSymbol(checker.getShorthandAssignmentValueSymbol(property), rest)
      )
    })
  }

  /** Whether this is `state.part` of a loaded lazy part, which is never loaded again. */
  function isFetchedPart({ expression, name }: ts.PropertyAccessExpression): boolean {
    if (name.text !== 'part') return false
    const kind = checker.getTypeAtLocation(expression).getProperty('kind')
    const type = kind && checker.getTypeOfSymbolAtLocation(kind, expression)
    return type?.isStringLiteral() === true && type.value === 'loaded'
  }
}

/** The value in `condition ? value : undefined`: a member can be read only where it is defined. */
function definedValueOf(node: ts.Node): ts.Expression | undefined {
  if (!ts.isConditionalExpression(node)) return undefined
  return node.whenFalse.getText() === 'undefined' ? node.whenTrue : undefined
}

/** Whether this is `useCaseload().props`: the props of an island, which its page passes once. */
function isCaseloadProps(node: ts.Expression, [member]: readonly string[]): boolean {
  return ts.isCallExpression(node) && node.getText() === 'useCaseload()' && member === 'props'
}

/** Expressions that may give a new value each time, and elements, which are not text. */
const MAY_CHANGE: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.JsxElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.JsxFragment
])

/** The direct subexpressions of an expression. */
function partsOf(node: ts.Node): readonly ts.Expression[] {
  const parts: ts.Expression[] = []
  ts.forEachChild(node, (child) => {
    if (ts.isTemplateSpan(child)) parts.push(child.expression)
    else if (ts.isExpression(child)) parts.push(child)
  })
  return parts
}

/**
 * The property that a destructuring binding reads, as a path; empty for a rest or array element.
 */
function nameIn({
  propertyName,
  name,
  dotDotDotToken,
  parent
}: ts.BindingElement): readonly string[] {
  if (dotDotDotToken || ts.isArrayBindingPattern(parent)) return []
  return [(propertyName ?? name).getText()]
}

/** Whether a node is at module level, or directly in the callback that `mount` or `mountInTasks` calls once. */
function runsOnce(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, ts.isFunctionLike)
  return owner === undefined || isMounting(owner)
}

function isMounting({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^mount(InTasks)?$/.test(parent.expression.getText())
}
