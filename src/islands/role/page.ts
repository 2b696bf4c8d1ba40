import { readProps } from '../read-props.ts'
import type { RoleProps } from './role-text.ts'
import { startRole } from './start-role.ts'

const root = document.getElementById('bars')
if (root) startRole(root, readProps<RoleProps>())
