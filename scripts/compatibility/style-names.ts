import { namesAt } from './support.ts'

/** Where the compatibility data may have a function of CSS: with its property, with the type of value that it gives, or on its own. */
export function functionPaths(name: string, property: readonly string[]): string[][] {
  const types = ['css', 'types']
  return [
    [...property, name],
    [...types, name],
    ...namesAt(types).map((type) => [...types, type, name])
  ]
}

/** Where the compatibility data may have a unit. */
export function unitPaths(unit: string): string[][] {
  const length = ['css', 'types', 'length']
  const kind = /^([dsl])v\w+$/.exec(unit)?.[1]
  if (kind !== undefined) return [[...length, `viewport_percentage_units_${SIZES[kind] ?? kind}`]]
  if (unit.startsWith('cq')) return [[...length, 'container_query_length_units']]
  return [[...length, unit]]
}

const SIZES: Readonly<Record<string, string>> = { d: 'dynamic', s: 'small', l: 'large' }
