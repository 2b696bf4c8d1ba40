import { stringify } from 'yaml'
import type { Simulation } from './simulation.ts'

const HEADER = `# Written by scripts/simulate.ts ("npm run simulate"). Don't edit: a test compares it with a new run.
# What simulated people are told, beside how they are. What each figure counts: scripts/simulation/accuracy.ts.
# Shares are 0 to 1; \`asked…\` are numbers of statements.
`

/** The text of content/model/simulation.yaml. */
export function simulationFile(simulation: Simulation): string {
  return `${HEADER}\n${stringify(simulation, (_, value: unknown) => rounded(value))}`
}

/** Three decimals: the sample's own error is larger than the fourth. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
