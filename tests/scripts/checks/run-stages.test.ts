import { expect, test } from 'vitest'
import { runStages, type Stages } from '../../../scripts/checks/run-stages.ts'

const STAGES: Stages = [
  [
    ['style', 'pages'],
    ['types', 'units']
  ],
  [['site']]
]

/**
 * A fake `run`: each script runs until the test calls `end` with its name. `log` has the started
 * scripts.
 */
function fakeScripts() {
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
      // runStages starts the next script in a microtask, so before the next macrotask.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

test('lanes run side by side, and the next stage starts when all lanes have ended', async () => {
  const { log, run, end } = fakeScripts()
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

test('after a failure no script starts, and running scripts continue to their end', async () => {
  const { log, run, end } = fakeScripts()
  const failed = runStages(STAGES, run)
  await end('style', false)
  await end('types')
  expect(await failed).toEqual(['style'])
  expect(log).toEqual(['style', 'types'])
})

test('returns both names when a script fails in each of two lanes', async () => {
  const { run, end } = fakeScripts()
  const failed = runStages(STAGES, run)
  await end('style', false)
  await end('types', false)
  expect(await failed).toEqual(['style', 'types'])
})

test('passes the stage of each script to `run`', async () => {
  const lanes: number[] = []
  await runStages(STAGES, async (_, stage) => {
    lanes.push(stage.length)
    return true
  })
  expect(lanes).toEqual([2, 2, 2, 2, 1])
})
