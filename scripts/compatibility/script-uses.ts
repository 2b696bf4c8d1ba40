import { relative } from 'node:path'
import ts from 'typescript'
import type { Finding, Use } from './finding.ts'
import { eventPaths, globalPaths, memberPaths } from './platform-names.ts'
import { type Feature, featureAt } from './support.ts'

/** The features of the web platform that a file uses, and the names that are not in the data. */
export type ScriptUses = { readonly uses: readonly Use[]; readonly unknown: readonly Finding[] }

/**
 * Finds the features of the web platform that a file uses: members of the platform's interfaces,
 * global variables, and events with a listener. The type checker tells which interface a member
 * belongs to.
 */
export function scriptUses(program: ts.Program, source: ts.SourceFile): ScriptUses {
  const checker = program.getTypeChecker()
  const uses: Use[] = []
  const unknown: Finding[] = []
  visit(source)
  return { uses, unknown }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      addMember(node.name, node.expression, node.name.text)
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name
      if (ts.isIdentifier(name)) addMember(node, node.parent, name.text)
    } else if (ts.isIdentifier(node) && isGlobal(node)) {
      add(node, node.text, globalPaths(node.text, ts.isNewExpression(node.parent)))
    } else if (ts.isCallExpression(node)) {
      addListener(node)
    } else if (ts.isJsxAttribute(node)) {
      addHandler(node)
    }
    ts.forEachChild(node, visit)
  }

  function addMember(node: ts.Node, owner: ts.Node, name: string): void {
    for (const type of eachOf(checker.getTypeAtLocation(owner))) {
      const member = checker.getPropertyOfType(type, name)
      if (!member || !isOfPlatform(member)) continue
      const names = [...namesOf(type), ...declaredIn(member)]
      // Handler properties such as `onload` are listed in the data as the event `load`.
      const event = /^on([a-z]+)$/.exec(name)?.[1]
      add(node, name, [...memberPaths(names, name), ...(event ? eventPaths(names, event) : [])])
    }
  }

  /** Adds the event of a call such as `addEventListener('scrollend', …)`. */
  function addListener({ expression, arguments: [event] }: ts.CallExpression): void {
    if (event === undefined || !ts.isStringLiteral(event)) return
    const isMember = ts.isPropertyAccessExpression(expression)
    const called = isMember ? expression.name.text : expression.getText()
    if (called !== 'addEventListener') return
    const names = isMember ? namesOf(checker.getTypeAtLocation(expression.expression)) : []
    add(event, `the event ${event.text}`, eventPaths(names, event.text))
  }

  /** Adds the event of a JSX attribute such as `onScrollEnd={…}`: `scrollend`. */
  function addHandler({ name }: ts.JsxAttribute): void {
    const event = /^on([A-Z]\w*)$/.exec(name.getText())?.[1]?.toLowerCase()
    if (event !== undefined) add(name, `the event ${event}`, eventPaths([], event))
  }

  function add(node: ts.Node, name: string, paths: readonly string[][]): void {
    const file = relative('.', source.fileName)
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    const feature = firstOf(paths)
    if (feature) uses.push({ file, line, name, feature })
    else unknown.push({ kind: 'unknown', file, line, name })
  }

  function isGlobal(node: ts.Identifier): boolean {
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
    if (ts.isBindingElement(parent)) return false
    // Types are removed when the code is compiled.
    if (ts.isPartOfTypeNode(node)) return false
    const symbol = checker.getSymbolAtLocation(node)
    return symbol !== undefined && isValue(symbol) && isOfPlatform(symbol)
  }

  /** Whether a symbol is declared in TypeScript's libraries for the language and the browser. */
  function isOfPlatform({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some((declaration) =>
      program.isSourceFileDefaultLibrary(declaration.getSourceFile())
    )
  }

  /** The members of a union type, or the type itself. Each member is checked. */
  function eachOf(type: ts.Type): readonly ts.Type[] {
    const apparent = checker.getApparentType(type)
    return apparent.isUnion() ? apparent.types.flatMap(eachOf) : [apparent]
  }

  /** The names of a type's interface and of the interfaces that it extends, its own first. */
  function namesOf(type: ts.Type): readonly string[] {
    if (type.isUnionOrIntersection()) return type.types.flatMap(namesOf)
    if (checker.isTupleType(type)) return ['Array']
    const target = isReference(type) ? type.target : type
    const bases = target.isClassOrInterface() ? checker.getBaseTypes(target) : []
    return [...nameOf(target), ...bases.flatMap(namesOf)]
  }
}

function isValue({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Value) !== 0
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type
}

/**
 * The name of a type. A type literal as in `declare var URL: { … }` is named after its variable.
 */
function nameOf({ symbol }: ts.Type): readonly string[] {
  const declaration = symbol?.declarations?.[0]
  if (declaration === undefined) return []
  if (ts.isTypeLiteralNode(declaration) && ts.isVariableDeclaration(declaration.parent)) {
    return [`${declaration.parent.name.getText()}Constructor`]
  }
  return [symbol.name]
}

/**
 * The names of the interfaces that declare a member. Preact's types combine members of DOM
 * interfaces into types of their own; the declarations of these members are still in the DOM
 * interfaces.
 */
function declaredIn({ declarations = [] }: ts.Symbol): readonly string[] {
  return declarations.flatMap(({ parent }) =>
    ts.isInterfaceDeclaration(parent) ? [parent.name.text] : []
  )
}

/** The feature at the first path that the compatibility data have; undefined if they have none. */
function firstOf(paths: readonly string[][]): Feature | undefined {
  for (const path of paths) {
    const feature = featureAt(path)
    if (feature) return feature
  }
  return undefined
}
