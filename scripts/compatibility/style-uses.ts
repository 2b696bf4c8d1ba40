import { SourceMap } from 'node:module'
import * as cssTree from 'css-tree'
import { transform } from 'lightningcss'
import { STYLE_TARGETS } from '../../integrations/browser-floor.ts'
import type { Use } from './finding.ts'
import { type Feature, featureAt } from './support.ts'
import { functionPaths, unitPaths } from './style-names.ts'

/**
 * The features that a style sheet uses after lightningcss has lowered it to the browser floor, as
 * in the build: properties and their keywords, functions, units, at-rules, media features and
 * selectors. Lines are those of `source`. Throws for invalid CSS.
 */
export function styleUses(file: string, source: string): readonly Use[] {
  const { code, map: sourceMap } = transform({
    filename: file,
    code: Buffer.from(source),
    targets: STYLE_TARGETS,
    minify: true,
    sourceMap: true
  })
  const map = new SourceMap(JSON.parse(String(sourceMap)))
  return usesIn(String(code)).map(({ line, column, name, word, feature }) => {
    const origin = map.findEntry(line - 1, column - 1)
    const rule = 'originalLine' in origin ? origin.originalLine : 0
    return { file, line: lineOf(word, source, rule) + 1, name, feature }
  })
}

/**
 * The line of a declaration, from 0: the first line from the start of its rule that contains
 * `word`. The source map of lightningcss contains rules only. Falls back to the line of the rule.
 */
function lineOf(word: string, source: string, rule: number): number {
  const found = source.split('\n').findIndex((line, index) => index >= rule && line.includes(word))
  return found === -1 ? rule : found
}

type Found = {
  readonly line: number
  readonly column: number
  readonly name: string
  /** The text to look for in the source; empty for the line of the rule. */
  readonly word: string
  readonly feature: Feature
}

/**
 * The features that a style sheet uses, without lowering it. A feature that an `@supports` rule
 * tests for is not counted inside that rule.
 */
export function usesIn(css: string): readonly Found[] {
  const found: Found[] = []
  const conditions: string[] = []
  cssTree.walk(cssTree.parse(css, { positions: true, onParseError: refuse }), {
    enter(this: cssTree.WalkContext, node: cssTree.CssNode) {
      if (isSupports(node)) conditions.push(node.prelude ? cssTree.generate(node.prelude) : '')
      if (node.type === 'Declaration') addDeclaration(node, hasPrefixed(this.rule, node.property))
      for (const [name, path] of simpleFeatures(node)) add(node, name, '', [path])
    },
    leave(node: cssTree.CssNode) {
      if (isSupports(node)) conditions.pop()
    }
  })
  return found

  function addDeclaration(node: cssTree.Declaration, prefixed: boolean): void {
    const { property, value } = node
    // Custom properties, and prefixed properties, which are meant for one engine.
    if (property.startsWith('-')) return
    const own = ['css', 'properties', property]
    add(node, property, property, [own], prefixed)
    if (value.type !== 'Value') return
    cssTree.walk(value, (part) => {
      // The data have prefixes of properties only, so they can't tell whether a browser that needs
      // the prefix supports the keyword.
      if (part.type === 'Identifier' && !prefixed) {
        add(node, `${property}: ${part.name}`, property, [[...own, part.name]])
      }
      if (part.type === 'Dimension')
        add(node, `the unit ${part.unit}`, part.unit, unitPaths(part.unit))
      if (part.type === 'Function')
        add(node, `${part.name}()`, part.name, functionPaths(part.name, own))
    })
  }

  function add(
    { loc }: cssTree.CssNode,
    name: string,
    word: string,
    paths: readonly (readonly string[])[],
    prefixed = false
  ): void {
    const feature = paths.map((path) => featureAt(path, prefixed)).find((entry) => entry)
    if (!feature || !loc || conditions.some((condition) => testsFor(condition, feature))) return
    found.push({ line: loc.start.line, column: loc.start.column, name, word, feature })
  }
}

/** The names and paths of the features that a node uses by its type and name alone. */
function simpleFeatures(node: cssTree.CssNode): readonly [name: string, path: readonly string[]][] {
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, ['css', 'at-rules', node.name]]]
    case 'Feature':
      return [[`@media (${node.name})`, ['css', 'at-rules', 'media', withoutRange(node.name)]]]
    case 'FeatureRange':
      return [['a range in @media', ['css', 'at-rules', 'media', 'range_syntax']]]
    case 'PseudoClassSelector':
      return [[`:${node.name}`, ['css', 'selectors', node.name]]]
    case 'PseudoElementSelector':
      return [[`::${node.name}`, ['css', 'selectors', node.name]]]
    case 'NestingSelector':
      return [['nesting', ['css', 'selectors', 'nesting']]]
    case 'Nth':
      return node.selector
        ? [[':nth-child(… of …)', ['css', 'selectors', 'nth-child', 'of_syntax']]]
        : []
    default:
      return []
  }
}

/** A media feature without the prefix for a range: `width` for `min-width`. */
function withoutRange(feature: string): string {
  return feature.replace(/^(?:min|max)-/, '')
}

function isSupports(node: cssTree.CssNode): node is cssTree.Atrule {
  return node.type === 'Atrule' && node.name === 'supports'
}

/**
 * Whether an `@supports` condition such as `selector(:has(*))` contains the feature
 * `css.selectors.has`.
 */
function testsFor(condition: string, { path }: Feature): boolean {
  const [, , name = ''] = path.split('.')
  return condition.includes(path.startsWith('css.selectors.') ? `:${name}` : name)
}

/**
 * Whether a rule also has the property with a prefix, which lightningcss adds for browsers of the
 * floor that need it.
 */
function hasPrefixed(rule: cssTree.Rule | null, property: string): boolean {
  const declarations = rule?.block.children.toArray() ?? []
  return declarations.some(
    (node) =>
      node.type === 'Declaration' &&
      (node.property === `-webkit-${property}` || node.property === `-moz-${property}`)
  )
}

function refuse(error: cssTree.SyntaxParseError): never {
  throw new Error(`css-tree can't parse the output of lightningcss: ${error.message}`)
}
