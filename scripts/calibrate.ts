/**
 * `npm run calibrate answers.csv`: what a file of real answers says about the statements, and the
 * norms that would follow from it. Prints only; changes nothing.
 */
import { readFileSync } from 'node:fs'
import { calibrationOutcome } from './calibration/calibration-outcome.ts'
import { shippedModel } from './shipped-model.ts'

const outcome = calibrationOutcome(process.argv[2], shippedModel(), (file) =>
  readFileSync(file, 'utf8')
)
if (outcome.kind === 'report') {
  process.stdout.write(outcome.text)
} else {
  process.stderr.write(outcome.text)
  process.exitCode = 1
}
