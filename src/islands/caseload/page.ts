import { readProps } from '../read-props.ts'
import type { CaseloadProps } from './caseload-text.ts'
import { startCaseload } from './start-caseload.ts'

const root = document.getElementById('caseload')
if (root) startCaseload(root, readProps<CaseloadProps>())
