import { within } from '@testing-library/dom'
import { sectionOf } from './section-of.ts'

/** The section of the near roles on an English result page. */
export function nearRoles(): HTMLElement {
  return sectionOf('Jobs close to your answers')
}

/** The names of the near roles on an English result page, in the order shown. */
export function rolesOn(): readonly string[] {
  const links = within(nearRoles()).queryAllByRole('link')
  return links.map(({ textContent }) => textContent)
}
