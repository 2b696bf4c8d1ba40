// `npm run calibrate answers.csv`: prints the reliability of the statements and new norms, computed
// from real answers. With two files, it also compares them. It changes no file.

import { readFileSync } from 'node:fs'
import { calibrationOutcome } from './calibration/calibration-outcome.ts'
import { shippedPasteWords, shippedModel } from './shipped-model.ts'

const outcome = calibrationOutcome(
  process.argv.slice(2),
  { ...shippedModel(), words: shippedPasteWords() },
  (file) => readFileSync(file, 'utf8')
)
if (outcome.kind === 'report') {
  process.stdout.write(outcome.text)
} else {
  process.stderr.write(outcome.text)
  process.exitCode = 1
}
