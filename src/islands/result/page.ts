import { readProps } from '../read-props.ts'
import type { ResultProps } from './result-text.ts'
import { startResult } from './start-result.ts'

const root = document.getElementById('result')
if (root) startResult(root, readProps<ResultProps>())
