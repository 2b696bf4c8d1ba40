import { readFileSync } from 'node:fs'
import { fileScores } from './mutation/file-scores.ts'

// The second step of `npm run mutate`. Stryker enforces a minimum only for the score of the whole
// domain, which could hide a file without tests. This script prints the scores of files below 100;
// if one is below the minimum, the exit status is 1.

/** The minimum score of a file, in per cent. */
const MINIMUM = 92

const scores = fileScores(readFileSync('.cache/mutation/report.json', 'utf8'))
for (const { file, score } of scores.filter(({ score }) => score < 100)) {
  console.info(
    `${score.toFixed(2).padStart(6)}  ${file}${score < MINIMUM ? `: expected at least ${MINIMUM}` : ''}`
  )
}
process.exitCode = scores.some(({ score }) => score < MINIMUM) ? 1 : 0
