import type { Stages } from './run-stages.ts'

/**
 * The checks of `npm test`, by their names in package.json, where it stands what each runs. What measures time, and whatever a browser
 * waits for, runs alone.
 */
export const STAGES: Stages = [
  [
    ['lint', 'compatibility', 'build', 'build:sub-path'],
    ['types', 'test:unit']
  ],
  [['test:site']],
  [['test:timed']]
]
