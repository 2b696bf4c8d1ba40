import type { Stages } from './run-stages.ts'

/**
 * The checks of `npm test`, by their names in package.json. Tests that use a browser or measure
 * time run alone, because their results depend on the load of the processor.
 */
export const STAGES: Stages = [
  [
    ['lint', 'compatibility', 'build', 'build:sub-path', 'test:domain'],
    ['types', 'build:packages', 'test:unit']
  ],
  [['test:site']],
  [['test:timed']]
]
