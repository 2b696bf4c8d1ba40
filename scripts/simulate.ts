// `npm run simulate`: writes content/model/simulation.yaml, which says how often the quiz is right
// about simulated people. Run it after every change to questions, weights, correlations or
// thresholds.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT, shippedModel } from './shipped-model.ts'
import { simulate } from './simulation/simulation.ts'
import { simulationFile } from './simulation/simulation-file.ts'

const file = join(CONTENT, 'model', 'simulation.yaml')
const text = simulationFile(simulate(shippedModel().model))
writeFileSync(file, text)
process.stdout.write(`${text}\nWritten to ${file}\n`)
