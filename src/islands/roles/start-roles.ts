import { fill } from '#i18n/fill'
import {
  type Filtered,
  type RoleFilter,
  readFilter,
  staysIn,
  writeFilter
} from '#stores/role-filter'
import { languageLinks } from '../language-links.ts'
import { keepSkipLinkOutOfAddress } from '../skip-link.ts'
import type { RolesProps } from './roles-text.ts'

/**
 * Filters the library where it stands: the page has every role already, in groups, and this only hides what is not asked for. The
 * filter stands behind the `#` of the address, so that it can be passed on and no server learns of it.
 */
export function startRoles({ count, kept, none, families }: RolesProps): void {
  const form = document.querySelector<HTMLFormElement>('#filter')
  const status = document.querySelector('#count')
  if (!form || !status) return
  const roles = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-kind]')]
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')]
  const total = document.querySelectorAll('#library [data-kind]').length

  const show = (filter: RoleFilter): void => {
    for (const role of roles) role.toggleAttribute('hidden', !staysIn(filter, kindOf(role)))
    // Inner groups stand behind the outer ones, but a group is empty exactly when none of its roles is left.
    for (const group of groups) group.hidden = !group.querySelector('[data-kind]:not([hidden])')
    const left = document.querySelectorAll('#library [data-kind]:not([hidden])').length
    const found = left === 0 ? none : fill(count, { count: left, total })
    status.textContent = writeFilter(filter) === '' ? found : `${found} ${kept}`
  }
  const fromAddress = (): void => {
    const filter = readFilter(location.hash, families)
    setControls(form, filter)
    show(filter)
  }

  form.hidden = false
  fromAddress()
  form.addEventListener('change', () => {
    const filter = readControls(form, families)
    const { pathname, search } = location
    history.replaceState(history.state, '', `${pathname}${search}#${writeFilter(filter)}`)
    show(filter)
  })
  // Resetting sets the controls after this event; the address says how they shall be.
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.replaceState(history.state, '', location.pathname + location.search)
    fromAddress()
  })
  addEventListener('hashchange', fromAddress)
  keepSkipLinkOutOfAddress()
  languageLinks(() => location.hash)
}

/** What a role is, as its element says it: family, preparation, contact, and whether it is full of colleagues. */
function kindOf({ dataset }: HTMLElement | SVGElement): Filtered {
  const [family = '', preparation, contact, inside] = (dataset.kind ?? '').split(' ')
  return {
    family,
    preparation: preparation as Filtered['preparation'],
    contact: contact as Filtered['contact'],
    inside: inside === 'inside'
  }
}

function setControls(form: HTMLFormElement, filter: RoleFilter): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = filter[control.name as 'family' | 'preparation' | 'contact'] ?? ''
    }
    if (control instanceof HTMLInputElement) control.checked = filter.inside
  }
}

/** The controls say it in the address's own words. */
function readControls(form: HTMLFormElement, families: readonly string[]): RoleFilter {
  const said = new URLSearchParams()
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) said.set(control.name, control.value)
    if (control instanceof HTMLInputElement && control.checked) said.set(control.name, 'yes')
  }
  return readFilter(`${said}`, families)
}
