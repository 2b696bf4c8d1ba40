import { readFileSync } from 'node:fs'
import { fileScores } from './mutation/file-scores.ts'

// The second half of `npm run mutate`: Stryker asks for a score over the whole domain only, and a good whole could hide a file that
// nobody tests. Prints the scores below 100, and fails where one is too low.

const LOWEST = 92

const scores = fileScores(readFileSync('.cache/mutation/report.json', 'utf8'))
for (const { file, score } of scores.filter(({ score }) => score < 100)) {
  console.info(
    `${score.toFixed(2).padStart(6)}  ${file}${score < LOWEST ? ` is below ${LOWEST}` : ''}`
  )
}
process.exitCode = scores.some(({ score }) => score < LOWEST) ? 1 : 0
