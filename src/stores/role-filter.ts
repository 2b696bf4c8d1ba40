import { PREPARATIONS, type Preparation } from '#domain/preparation'
import { ROLE_SIDES, type RoleSide } from '#domain/roles'

/** What somebody looks for in the library; what is undefined may be anything. */
export type RoleFilter = {
  readonly family: string | undefined
  readonly preparation: Preparation | undefined
  readonly contact: RoleSide | undefined
  /** Only roles full of people who are colleagues. */
  readonly inside: boolean
}

/** What a filter looks at in a role. */
export type Filtered = {
  readonly family: string
  readonly preparation: Preparation
  readonly contact: RoleSide
  readonly inside: boolean
}

/** A filter as the part of an address behind its `#`, such as `family=sales&preparation=little`; empty where all may stay. */
export function writeFilter({ family, preparation, contact, inside }: RoleFilter): string {
  const parameters = new URLSearchParams()
  if (family) parameters.set('family', family)
  if (preparation) parameters.set('preparation', preparation)
  if (contact) parameters.set('contact', contact)
  if (inside) parameters.set('inside', 'yes')
  return `${parameters}`
}

/** Reads what `writeFilter` wrote, whatever else a chat has added to the address; unknown words filter nothing. */
export function readFilter(hash: string, families: readonly string[]): RoleFilter {
  const parameters = new URLSearchParams(hash.replace(/^#\??/, ''))
  const oneOf = <Name extends string>(name: string, known: readonly Name[]): Name | undefined =>
    known.find((one) => one === parameters.get(name))
  return {
    family: oneOf('family', families),
    preparation: oneOf('preparation', PREPARATIONS),
    contact: oneOf('contact', ROLE_SIDES),
    inside: parameters.get('inside') === 'yes'
  }
}

/** Whether a role stays. */
export function staysIn(filter: RoleFilter, role: Filtered): boolean {
  return (
    (filter.family === undefined || filter.family === role.family) &&
    (filter.preparation === undefined || filter.preparation === role.preparation) &&
    (filter.contact === undefined || filter.contact === role.contact) &&
    (!filter.inside || role.inside)
  )
}
