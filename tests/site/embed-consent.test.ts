import { expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// What a page around the quiz learns, seen from its side: nothing about a person before that person hands it over.

const host = boardServer()
const { answers, code } = people.counter

test('names the page around it, which the browser tells it, before it hands anything over', async () => {
  const { frame, posted } = await openHost(host(), 'plain-frame')
  await answerInFrame(await frame(), answers)
  const { host: name } = new URL(host())
  const result = await frame()
  await result.getByRole('button', { name: `Share with ${name}` }).waitFor()
  const said = JSON.stringify(await posted())
  expect(said).not.toContain(code.slice(0, 9))
  expect(said).not.toContain('verdict')
})

test('tells the page what happens, and nothing of what was answered', async () => {
  const { frame, heard, posted } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  await (await frame()).getByText(code, { exact: true }).waitFor()
  const types = (await heard()).map(({ type }) => type)
  // The frame says it until it is answered, and once more from its result page.
  expect(types.filter((type) => type === 'ready')).toEqual(['ready'])
  expect(types[0]).toBe('ready')
  expect(types).toContain('complete')
  expect(types).not.toContain('share')
  const steps = (await heard()).filter(({ type }) => type === 'progress')
  expect(steps[0]?.detail).toEqual({ step: 1, total: 28 })
  expect(steps.at(-1)?.detail).toEqual({ step: 28, total: 28 })
  // A hostile page listens to everything that is posted: it learns the steps and the heights.
  const names = new Set((await posted()).flatMap((data) => Object.keys(data as object)))
  expect([...names].sort()).toEqual(['height', 'id', 'ns', 'step', 'total', 'type', 'v'])
  expect(JSON.stringify(await posted())).not.toContain(code.slice(5, 9))
})

test('hands over the verdict by a press on the button that names the page, and the code only where it is ticked', async () => {
  const { frame, heard } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  const { host: name } = new URL(host())
  await result.getByRole('button', { name: `Share with ${name}` }).click()
  await result.getByText(`${name} has it now.`).waitFor()
  // The frame knows that it has sent; the page around hears it a moment later.
  const shares = async () => (await heard()).filter(({ type }) => type === 'share')
  await eventually(async () => (await shares()).length).toBe(1)
  const first = await shares()
  expect(first[0]?.detail).toMatchObject({ verdict: 'front' })
  expect(Object.keys(first[0]?.detail ?? {}).sort()).toEqual(['roles', 'verdict'])
  expect(first[0]?.detail.roles).toContainEqual({ soc: '13-1121.00', name: 'Event planner' })

  await result.getByRole('checkbox', { name: 'Give it my code as well' }).check()
  await result.getByRole('button', { name: `Share with ${name}` }).click()
  await eventually(async () => (await heard()).at(-1)?.detail.code).toBe(code)
})
