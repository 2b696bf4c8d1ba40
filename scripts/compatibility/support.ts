import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  BrowserName,
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement
} from '@mdn/browser-compat-data'
import { BROWSER_FLOOR } from '../../integrations/browser-floor.ts'

/** A browser of the floor that lacks a feature: since when it has it, if it has it by now. */
export type Lack = {
  readonly browser: string
  readonly floor: string
  readonly since: string | undefined
}

/** A feature of the web platform by its path in the compatibility data, such as `api.URL.canParse_static`. */
export type Feature = { readonly path: string; readonly lacks: readonly Lack[] }

/** The browsers of the floor as the data name them. Phones too: some features never came to them. */
const BROWSERS: readonly (readonly [name: BrowserName, floor: string])[] = [
  ['chrome', BROWSER_FLOOR.chrome],
  ['chrome_android', BROWSER_FLOOR.chrome],
  ['edge', BROWSER_FLOOR.edge],
  ['firefox', BROWSER_FLOOR.firefox],
  ['firefox_android', BROWSER_FLOOR.firefox],
  ['safari', BROWSER_FLOOR.safari],
  ['safari_ios', BROWSER_FLOOR.ios]
]

const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data')
const data: CompatData = JSON.parse(readFileSync(file, 'utf8'))
const ROOTS: Readonly<Record<string, Identifier>> = {
  api: data.api,
  css: data.css,
  javascript: data.javascript
}

/**
 * The feature at a path such as `['api', 'URL', 'canParse_static']`, and which browsers of the floor lack it; undefined where the
 * data have none. `prefixed`: the code also says it with a prefix, which is enough where a browser knows it so.
 */
export function featureAt(path: readonly string[], prefixed = false): Feature | undefined {
  const compat = path.slice(1).reduce(below, ROOTS[path[0] ?? ''])?.__compat
  return compat && { path: path.join('.'), lacks: lacksOf(compat, prefixed) }
}

/** Names of what stands below a path in the data; none where there is nothing. */
export function namesAt(path: readonly string[]): readonly string[] {
  return Object.keys(path.slice(1).reduce(below, ROOTS[path[0] ?? '']) ?? {})
}

/** Names such as `constructor` must not reach what every object inherits. */
function below(identifier: Identifier | undefined, name: string): Identifier | undefined {
  return identifier && Object.hasOwn(identifier, name) ? identifier[name] : undefined
}

function lacksOf({ support }: CompatStatement, prefixed: boolean): readonly Lack[] {
  return BROWSERS.flatMap(([browser, floor]) => {
    const statements = [support[browser] ?? []].flat()
    const whole = statements.filter((statement) => isWhole(statement, prefixed))
    const versions = whole.map(({ version_added }) => versionOf(version_added))
    const [since] = versions.filter((version) => version !== undefined).sort(byVersion)
    if (since !== undefined && byVersion(since, floor) <= 0) return []
    return [{ browser: data.browsers[browser].name, floor, since }]
  })
}

/** Without a flag that nobody sets, without holes, and still there. */
function isWhole(statement: SimpleSupportStatement, prefixed: boolean): boolean {
  return (
    statement.flags === undefined &&
    statement.partial_implementation === undefined &&
    statement.version_removed === undefined &&
    statement.alternative_name === undefined &&
    (prefixed || statement.prefix === undefined)
  )
}

/** `≤37` says that the data go no further back. Undefined for what is in no release. */
function versionOf(version: string | false): string | undefined {
  return version === false || version === 'preview' ? undefined : version.replace('≤', '')
}

function byVersion(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major - otherMajor || minor - otherMinor
}
