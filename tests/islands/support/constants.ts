import ts from 'typescript'
import { isKeyOfItem, unwrapped, usesOfComponents } from './jsx.ts'

/** Says of an expression in an island whether its value stays the same as long as what is drawn with it stands in the page. */
export type Constants = (expression: ts.Expression) => boolean

/**
 * What never changes: literals, what a module holds, what `mount` hands over and makes once, what a lazy part has brought, and the
 * key of a list's item. A component's property is as constant as what is given for it, wherever the component is used; a
 * member, and what is put together, as constant as all that it is made of. Everything else may change, above all what a call gives.
 */
export function constantsIn(program: ts.Program, files: readonly ts.SourceFile[]): Constants {
  const checker = program.getTypeChecker()
  const usesOf = usesOfComponents(checker, files)
  /** Components that draw themselves would be followed for ever. */
  const followed = new Set<string>()
  return (expression) => isConstant(expression, [])

  /** Whether the member that `path` leads to, of what the expression gives, is constant; all of it where the path is empty. */
  function isConstant(node: ts.Expression, path: readonly string[]): boolean {
    const expression = unwrapped(node)
    if (runsOnce(expression) || isContent(expression, path)) return true
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
    const there = path.length > 0 ? whatIsThere(expression) : undefined
    if (there) return isConstant(there, path)
    return (
      !MAY_CHANGE.has(expression.kind) && partsOf(expression).every((one) => isConstant(one, []))
    )
  }

  function isConstantName(name: ts.Identifier, path: readonly string[]): boolean {
    return isConstantSymbol(checker.getSymbolAtLocation(name), path)
  }

  function isConstantSymbol(symbol: ts.Symbol | undefined, path: readonly string[]): boolean {
    const declaration = symbol?.declarations?.[0]
    // `undefined` is declared nowhere.
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
    const place = `${owner.getSourceFile().fileName} ${owner.pos} ${path.join('.')}`
    if (followed.has(place)) return true
    followed.add(place)
    const constant = uses.length > 0 && uses.every((use) => isGivenConstant(use, property, rest))
    followed.delete(place)
    return constant
  }

  /** What an element gives its component as a property; constantly nothing where it gives none. */
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

  /** `state.part` of a lazy part that is there: it never comes a second time. */
  function isFetchedPart({ expression, name }: ts.PropertyAccessExpression): boolean {
    if (name.text !== 'part') return false
    const kind = checker.getTypeAtLocation(expression).getProperty('kind')
    const type = kind && checker.getTypeOfSymbolAtLocation(kind, expression)
    return type?.isStringLiteral() === true && type.value === 'here'
  }
}

/** `there ? part : undefined`: whoever reads a member of it has seen that it is there. */
function whatIsThere(node: ts.Node): ts.Expression | undefined {
  if (!ts.isConditionalExpression(node)) return undefined
  return node.whenFalse.getText() === 'undefined' ? node.whenTrue : undefined
}

/** `useCaseload().props`: what an island is made of, which its page hands over once. */
function isContent(node: ts.Expression, [member]: readonly string[]): boolean {
  return ts.isCallExpression(node) && node.getText() === 'useCaseload()' && member === 'props'
}

/** A call may give anything, and so may what runs later; elements are no text. */
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

/** The expressions that another one is put together of. */
function partsOf(node: ts.Node): readonly ts.Expression[] {
  const parts: ts.Expression[] = []
  ts.forEachChild(node, (child) => {
    if (ts.isTemplateSpan(child)) parts.push(child.expression)
    else if (ts.isExpression(child)) parts.push(child)
  })
  return parts
}

/** The path that a binding takes out of what it takes apart; nothing for the rest of it. */
function nameIn({
  propertyName,
  name,
  dotDotDotToken,
  parent
}: ts.BindingElement): readonly string[] {
  if (dotDotDotToken || ts.isArrayBindingPattern(parent)) return []
  return [(propertyName ?? name).getText()]
}

/** What stands directly in a module, or in the function that `mount` calls once. */
function runsOnce(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, ts.isFunctionLike)
  return owner === undefined || isMounting(owner)
}

function isMounting({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'mount'
}
