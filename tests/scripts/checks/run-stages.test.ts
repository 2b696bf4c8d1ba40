import { expect, test } from 'vitest'
import { runStages, type Stages } from '../../../scripts/checks/run-stages.ts'

const STAGES: Stages = [
  [
    ['style', 'pages'],
    ['types', 'units']
  ],
  [['site']]
]

/** Scripts that end when they are told to. */
function pretended() {
  const log: string[] = []
  const running = new Map<string, (passed: boolean) => void>()
  return {
    log,
    run(name: string): Promise<boolean> {
      log.push(name)
      return new Promise((resolve) => running.set(name, resolve))
    },
    async end(name: string, passed = true): Promise<void> {
      running.get(name)?.(passed)
      // What follows is begun before the next macrotask.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

test('lanes run side by side, and the next stage once both are through', async () => {
  const { log, run, end } = pretended()
  const failed = runStages(STAGES, run)
  expect(log).toEqual(['style', 'types'])
  await end('style')
  expect(log).toEqual(['style', 'types', 'pages'])
  await end('pages')
  expect(log).toEqual(['style', 'types', 'pages'])
  await end('types')
  expect(log).toEqual(['style', 'types', 'pages', 'units'])
  await end('units')
  expect(log).toEqual(['style', 'types', 'pages', 'units', 'site'])
  await end('site')
  expect(await failed).toEqual([])
})

test('after one that failed nothing is begun, and what runs beside it comes to its end', async () => {
  const { log, run, end } = pretended()
  const failed = runStages(STAGES, run)
  await end('style', false)
  await end('types')
  expect(await failed).toEqual(['style'])
  expect(log).toEqual(['style', 'types'])
})

test('both are named where both lanes fail', async () => {
  const { run, end } = pretended()
  const failed = runStages(STAGES, run)
  await end('style', false)
  await end('types', false)
  expect(await failed).toEqual(['style', 'types'])
})

test('each script is told which stage it runs in', async () => {
  const lanes: number[] = []
  await runStages(STAGES, async (_, stage) => {
    lanes.push(stage.length)
    return true
  })
  expect(lanes).toEqual([2, 2, 2, 2, 1])
})
