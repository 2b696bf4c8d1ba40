import { screen } from '@testing-library/dom'

/** The section with this heading. Throws if there is none. */
export function sectionOf(heading: string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).closest('section')
  if (!section) throw new Error(`The heading “${heading}” is in no section.`)
  return section
}
