import { screen } from '@testing-library/dom'

/** The folded part of a result with this heading. Throws if there is none. */
export function detailOf(heading: string): HTMLDetailsElement {
  const detail = screen.getByRole('heading', { level: 3, name: heading }).closest('details')
  if (!detail) throw new Error(`The heading “${heading}” is in no folded part.`)
  return detail
}
