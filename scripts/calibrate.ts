// `npm run calibrate answers.csv`: prints the reliability of the statements and new norms, computed
// from a file of real answers. It changes no file.

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
