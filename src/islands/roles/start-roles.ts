import { fill } from '#i18n/fill'
import { type RoleFilter, parseFilter, matchesFilter, formatFilter } from '#stores/role-filter'
import { languageLinks } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { rangeInWords } from './range-in-words.ts'
import type { RolesProps } from './roles-props.ts'

/**
 * Filters the library where it stands: the page has every role already, in groups, and this only hides what is not asked for. The
 * filter stands behind the `#` of the address, so that it can be passed on and no server learns of it.
 */
export function startRoles({ count, none, family, families, roles }: RolesProps): void {
  const form = document.querySelector<HTMLFormElement>('#filter')
  const status = document.querySelector('#count')
  const kept = document.querySelector<HTMLElement>('#kept')
  if (!form || !status || !kept) return
  const shown = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-role]')]
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')]
  const strips = [...document.querySelectorAll('[data-family]')]
  const all = Object.entries(roles)

  const show = (filter: RoleFilter): void => {
    const left = new Set(all.flatMap(([id, role]) => (matchesFilter(filter, role) ? [id] : [])))
    for (const role of shown) role.toggleAttribute('hidden', !left.has(role.dataset.role ?? ''))
    // Inner groups stand behind the outer ones, but a group is empty exactly when none of its roles is left.
    for (const group of groups) group.hidden = !group.querySelector('[data-role]:not([hidden])')
    for (const strip of strips) strip.textContent = rangeInWords(contactsLeft(strip), family)
    status.textContent =
      left.size === 0 ? none : fill(count, { count: left.size, total: all.length })
    kept.hidden = formatFilter(filter) === ''
  }
  const fromAddress = (): void => {
    const filter = parseFilter(location.hash, families)
    setControls(form, filter)
    show(filter)
  }
  const keepInAddress = (): void => {
    const written = formatFilter(readControls(form, families))
    if (written === location.hash.slice(1)) return
    const { pathname, search } = location
    history.replaceState(history.state, '', pathname + search + (written && `#${written}`))
  }

  form.hidden = false
  fromAddress()
  // Every letter filters, but the address changes only when a control is done with: browsers allow it a hundred times in a while.
  form.addEventListener('input', () => show(readControls(form, families)))
  form.addEventListener('change', keepInAddress)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    keepInAddress()
  })
  // Resetting sets the controls after this event; the address says how they shall be.
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.replaceState(history.state, '', location.pathname + location.search)
    fromAddress()
  })
  addEventListener('hashchange', fromAddress)
  // WebKit empties fields with `autocomplete="off"` after this event, when somebody comes back to the page.
  addEventListener('pageshow', () => setTimeout(fromAddress))
  keepPageLinksOutOfAddress()
  languageLinks(() => location.hash)
}

/** What the filter leaves of a strip of the picture. */
function contactsLeft(strip: Element): readonly number[] {
  const left = strip.closest('details')?.querySelectorAll<HTMLElement>('li:not([hidden])') ?? []
  return Array.from(left, ({ dataset }) => Number(dataset.contact))
}

/** The controls say it in the address's own words. */
function setControls(form: HTMLFormElement, filter: RoleFilter): void {
  const said = new URLSearchParams(formatFilter(filter))
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = said.has(control.name)
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = said.get(control.name) ?? ''
    }
  }
}

function readControls(form: HTMLFormElement, families: readonly string[]): RoleFilter {
  const said = new URLSearchParams()
  for (const [name, value] of new FormData(form)) said.set(name, String(value))
  return parseFilter(`${said}`, families)
}
