import { readProps } from '../read-props.ts'
import type { RolesProps } from './roles-props.ts'
import { startRoles } from './start-roles.ts'

startRoles(readProps<RolesProps>())
