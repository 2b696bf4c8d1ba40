import { SourceMap } from 'node:module'
import * as cssTree from 'css-tree'
import { transform } from 'lightningcss'
import { STYLE_TARGETS } from '../../integrations/browser-floor.ts'
import type { Use } from './finding.ts'
import { type Feature, featureAt } from './support.ts'
import { functionPaths, unitPaths } from './style-names.ts'

/**
 * The features that a style sheet uses once the build has lowered it to the browser floor: properties and their keywords, functions,
 * units, at-rules, media features, selectors. Lines are those of the source.
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

/** lightningcss maps rules only: of what stands in a rule, the line is the first after it that has the word. */
function lineOf(word: string, source: string, rule: number): number {
  const at = source.split('\n').findIndex((line, index) => index >= rule && line.includes(word))
  return at === -1 ? rule : at
}

type Found = {
  readonly line: number
  readonly column: number
  readonly name: string
  /** What to look for in the source. */
  readonly word: string
  readonly feature: Feature
}

/** The features in styles as they stand. What `@supports` asks for does no harm inside it. */
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
    // Our own properties, and what only one engine was ever meant to read.
    if (property.startsWith('-')) return
    const own = ['css', 'properties', property]
    add(node, property, property, [own], prefixed)
    if (value.type !== 'Value') return
    cssTree.walk(value, (part) => {
      // The data know prefixes of properties only: where one is needed, they say nothing of the keyword.
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
    const feature = paths.map((path) => featureAt(path, prefixed)).find((one) => one !== undefined)
    if (!feature || !loc || conditions.some((condition) => asksFor(condition, feature))) return
    found.push({ line: loc.start.line, column: loc.start.column, name, word, feature })
  }
}

/** Features that one node is by itself. */
function simpleFeatures(node: cssTree.CssNode): readonly [name: string, path: readonly string[]][] {
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, ['css', 'at-rules', node.name]]]
    case 'Feature':
      return [[`@media (${node.name})`, ['css', 'at-rules', 'media', bare(node.name)]]]
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

/** `min-width` asks about `width`. */
function bare(feature: string): string {
  return feature.replace(/^(?:min|max)-/, '')
}

function isSupports(node: cssTree.CssNode): node is cssTree.Atrule {
  return node.type === 'Atrule' && node.name === 'supports'
}

/** Whether a condition such as `selector(:has(*))` names the feature `css.selectors.has`. */
function asksFor(condition: string, { path }: Feature): boolean {
  const [, , name = ''] = path.split('.')
  return condition.includes(path.startsWith('css.selectors.') ? `:${name}` : name)
}

/** Whether the rule says the property with a prefix too, as lightningcss writes it for browsers that need it so. */
function hasPrefixed(rule: cssTree.Rule | null, property: string): boolean {
  const others = rule?.block.children.toArray() ?? []
  return others.some(
    (one) =>
      one.type === 'Declaration' &&
      (one.property === `-webkit-${property}` || one.property === `-moz-${property}`)
  )
}

function refuse(error: cssTree.SyntaxParseError): never {
  throw new Error(`css-tree cannot read the styles after lightningcss: ${error.message}`)
}
