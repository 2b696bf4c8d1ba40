import type { Role } from '#domain/roles'
import type { RoleProps } from './role-props.ts'

/** The role from the props, with placeholders for the fields that `compareWith` does not use. */
export function roleFromProps({
  traits,
  contact,
  customers
}: Pick<RoleProps, 'traits' | 'contact' | 'customers'>): Role {
  return {
    id: '',
    family: '',
    preparation: 'little',
    customers,
    contact,
    figures: Object.fromEntries(traits.map(({ id, figure }) => [id, figure]))
  }
}
