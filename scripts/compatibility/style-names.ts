import { namesAt } from './support.ts'

/**
 * The paths at which the compatibility data may describe a CSS function: below its property, as a
 * type, or below the type of its value.
 */
export function functionPaths(name: string, property: readonly string[]): string[][] {
  const types = ['css', 'types']
  return [
    [...property, name],
    [...types, name],
    ...namesAt(types).map((type) => [...types, type, name])
  ]
}

/** The paths at which the compatibility data may describe a CSS unit. */
export function unitPaths(unit: string): string[][] {
  const length = ['css', 'types', 'length']
  const kind = /^([dsl])v\w+$/.exec(unit)?.[1]
  if (kind !== undefined) return [[...length, `viewport_percentage_units_${SIZES[kind] ?? kind}`]]
  if (unit.startsWith('cq')) return [[...length, 'container_query_length_units']]
  return [[...length, unit]]
}

const SIZES: Readonly<Record<string, string>> = { d: 'dynamic', s: 'small', l: 'large' }
