import { fill } from '#i18n/fill'
import { type RoleFilter, parseFilter, matchesFilter, formatFilter } from '#stores/role-filter'
import { carryHashToLanguages } from '../language-links.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { rangeInWords } from './range-in-words.ts'
import type { RolesProps } from './roles-props.ts'

/**
 * Starts the filter of the role library. The page contains all roles in groups; the filter only hides
 * some. The filter is stored in the URL fragment, so that a link can be shared and no server sees it.
 */
export function startRoles({ count, none, family, families, roles }: RolesProps): void {
  const form = document.querySelector<HTMLFormElement>('#filter')
  const status = document.querySelector('#count')
  const filterInUrl = document.querySelector<HTMLElement>('#filter-in-url')
  if (!form || !status || !filterInUrl) return
  const elements = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-role]')]
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')]
  const ranges = [...document.querySelectorAll('[data-family]')]
  const all = Object.entries(roles)

  const show = (filter: RoleFilter): void => {
    const left = new Set(all.flatMap(([id, role]) => (matchesFilter(filter, role) ? [id] : [])))
    for (const element of elements) {
      element.toggleAttribute('hidden', !left.has(element.dataset.role ?? ''))
    }
    // Groups may be nested. The order does not matter: only roles decide whether a group is empty.
    for (const group of groups) group.hidden = !group.querySelector('[data-role]:not([hidden])')
    for (const range of ranges) range.textContent = rangeInWords(contactsLeft(range), family)
    status.textContent =
      left.size === 0 ? none : fill(count, { count: left.size, total: all.length })
    sayWhetherInUrl(formatFilter(filter))
  }
  /** Only once it is true: while somebody types, the address still holds the earlier filter. */
  const sayWhetherInUrl = (written: string): void => {
    filterInUrl.hidden = written === '' || location.hash.slice(1) !== written
  }
  const readAddress = (): void => {
    const filter = parseFilter(location.hash, families)
    setControls(form, filter)
    show(filter)
  }
  const writeAddress = (): void => {
    const written = formatFilter(readControls(form, families))
    if (written === location.hash.slice(1)) return
    const { pathname, search } = location
    history.replaceState(history.state, '', pathname + search + (written && `#${written}`))
    sayWhetherInUrl(written)
  }

  form.hidden = false
  readAddress()
  // Filter on each `input`, but change the URL only on `change`: browsers limit `replaceState` calls
  // (Safari to a hundred in half a minute).
  form.addEventListener('input', () => show(readControls(form, families)))
  form.addEventListener('change', writeAddress)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    writeAddress()
  })
  // The browser would reset the controls after this event; set them from the empty URL instead.
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.replaceState(history.state, '', location.pathname + location.search)
    readAddress()
  })
  addEventListener('hashchange', readAddress)
  // WebKit empties fields with `autocomplete="off"` after this event when a visitor comes back.
  addEventListener('pageshow', () => setTimeout(readAddress))
  keepPageLinksOutOfAddress()
  carryHashToLanguages(() => location.hash)
}

/** The contact of the roles that the filter does not hide, in the family that a range describes. */
function contactsLeft(range: Element): readonly number[] {
  const left = range.closest('details')?.querySelectorAll<HTMLElement>('li:not([hidden])') ?? []
  return Array.from(left, ({ dataset }) => Number(dataset.contact))
}

/** Sets the form's controls: their names and values are the parameters in the URL. */
function setControls(form: HTMLFormElement, filter: RoleFilter): void {
  const parameters = new URLSearchParams(formatFilter(filter))
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = parameters.has(control.name)
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = parameters.get(control.name) ?? ''
    }
  }
}

function readControls(form: HTMLFormElement, families: readonly string[]): RoleFilter {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form)) parameters.set(name, String(value))
  return parseFilter(`${parameters}`, families)
}
