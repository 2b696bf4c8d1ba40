/**
 * Writes content/model/simulation.yaml: how often the quiz is right about simulated people.
 * Run with `npm run simulate` after every change to questions, weights, correlations or limits.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT, shippedModel } from './shipped-model.ts'
import { simulate } from './simulation/simulation.ts'
import { simulationFile } from './simulation/simulation-file.ts'

const file = join(CONTENT, 'model', 'simulation.yaml')
const text = simulationFile(simulate(shippedModel().model))
writeFileSync(file, text)
process.stdout.write(`${text}\nWritten to ${file}\n`)
