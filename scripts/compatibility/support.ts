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

/**
 * A browser of the floor that lacks a feature, and the version since which it supports the feature;
 * undefined if no version does.
 */
export type Lack = {
  readonly browser: string
  readonly floor: string
  readonly since: string | undefined
}

/**
 * A feature of the web platform by its path in the compatibility data, such as
 * `api.URL.canParse_static`.
 */
export type Feature = { readonly path: string; readonly lacks: readonly Lack[] }

/**
 * The browsers of the floor, by their names in the data. Browsers on phones are separate, because
 * some features exist only on desktops.
 */
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
 * The feature at a path such as `['api', 'URL', 'canParse_static']`, and the browsers of the floor
 * that lack it. Undefined if the data have no feature at this path. `prefixed` means that the code
 * also writes the feature with a prefix, so a browser that supports only the prefixed form does not
 * lack it.
 */
export function featureAt(path: readonly string[], prefixed = false): Feature | undefined {
  const compat = path.slice(1).reduce(below, ROOTS[path[0] ?? ''])?.__compat
  return compat && { path: path.join('.'), lacks: lacksOf(compat, prefixed) }
}

/** The keys below a path in the data; none if the path does not exist. */
export function namesAt(path: readonly string[]): readonly string[] {
  return Object.keys(path.slice(1).reduce(below, ROOTS[path[0] ?? '']) ?? {})
}

/**
 * The entry below an identifier. Ignores inherited properties, because a name can be `constructor`.
 */
function below(identifier: Identifier | undefined, name: string): Identifier | undefined {
  return identifier && Object.hasOwn(identifier, name) ? identifier[name] : undefined
}

function lacksOf({ support }: CompatStatement, prefixed: boolean): readonly Lack[] {
  return BROWSERS.flatMap(([browser, floor]) => {
    const statements = [support[browser] ?? []].flat()
    const full = statements.filter((statement) => isFullSupport(statement, prefixed))
    const versions = full.map(({ version_added }) => versionOf(version_added))
    const [since] = versions.filter((version) => version !== undefined).sort(byVersion)
    if (since !== undefined && byVersion(since, floor) <= 0) return []
    return [{ browser: data.browsers[browser].name, floor, since }]
  })
}

/**
 * Whether a browser supports a feature fully: without a flag, completely, not removed, and under
 * its name.
 */
function isFullSupport(statement: SimpleSupportStatement, prefixed: boolean): boolean {
  return (
    statement.flags === undefined &&
    statement.partial_implementation === undefined &&
    statement.version_removed === undefined &&
    statement.alternative_name === undefined &&
    (prefixed || statement.prefix === undefined)
  )
}

/**
 * The version as a number with dots; undefined for a feature in no release. The data write `≤37`
 * for a feature that may have existed in earlier versions.
 */
function versionOf(version: string | false): string | undefined {
  return version === false || version === 'preview' ? undefined : version.replace('≤', '')
}

/** Compares two versions for sorting in ascending order. */
function byVersion(first: string, second: string): number {
  const [major = 0, minor = 0] = first.split('.').map(Number)
  const [secondMajor = 0, secondMinor = 0] = second.split('.').map(Number)
  return major - secondMajor || minor - secondMinor
}
