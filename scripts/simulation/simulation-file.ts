import { stringify } from 'yaml'
import type { Simulation } from './simulation.ts'

const HEADER = `# Written by scripts/simulate.ts ("npm run simulate"). Don't edit: a test compares it with a new run.
# How often verdicts agree with the true traits of simulated people. scripts/simulation/accuracy.ts
# explains each figure. Shares are 0 to 1; \`asked…\` are numbers of statements.
`

/** Formats a simulation as the text of content/model/simulation.yaml. */
export function simulationFile(simulation: Simulation): string {
  return `${HEADER}\n${stringify(simulation, (_, value: unknown) => rounded(value))}`
}

/**
 * Rounds numbers to three decimals, because the sampling error is larger than the fourth decimal.
 */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
