import { expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { codeOn } from './support/result-visit.ts'

// The messages that a host receives: nothing about a person before that person shares the result.

const host = boardServer()
const { answers, code } = people.counter

test('a page that listens to nothing is not offered the result', async () => {
  const { frame } = await openHost(host(), 'plain-frame')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await codeOn(result).waitFor({ state: 'attached' })
  await result.getByRole('heading', { level: 1 }).waitFor()
  await result.getByRole('button', { name: 'Show jobs of every kind' }).click()
  expect(await result.getByRole('button', { name: /^Share with/ }).count()).toBe(0)
})

test('the share button names a host that has answered, and nothing about the result is posted before', async () => {
  const { page, frame, posted } = await openHost(host(), 'plain-frame')
  // Without the element, a host's own script may answer.
  await page.evaluate(() => {
    addEventListener('message', ({ source, data }) => {
      if (data?.ns !== 'front-or-back' || data.type !== 'ready') return
      const answer = { ns: 'front-or-back', v: 1, id: data.id, type: 'init', settings: {} }
      ;(source as Window | null)?.postMessage(answer, { targetOrigin: '*' })
    })
  })
  await answerInFrame(await frame(), answers)
  const { host: name } = new URL(host())
  const result = await frame()
  await result.getByRole('button', { name: `Share with ${name}` }).waitFor()
  const messages = JSON.stringify(await posted())
  expect(messages).not.toContain(code.slice(0, 9))
  expect(messages).not.toContain('verdict')
})

test('the host receives events about the progress, but no answer', async () => {
  const { frame, heard, posted } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  await codeOn(await frame()).waitFor({ state: 'attached' })
  expect(await codeOn(await frame()).textContent()).toBe(code)
  const types = (await heard()).map(({ type }) => type)
  // The frame posts `ready` until the host answers, and again from its result page. The element
  // passes it on only once.
  expect(types.filter((type) => type === 'ready')).toEqual(['ready'])
  expect(types[0]).toBe('ready')
  expect(types).toContain('complete')
  expect(types).not.toContain('share')
  const steps = (await heard()).filter(({ type }) => type === 'progress')
  expect(steps[0]?.detail).toEqual({ step: 1, total: 28 })
  expect(steps.at(-1)?.detail).toEqual({ step: 28, total: 28 })
  // A hostile host reads all posted messages. They contain only steps, heights, and
  // where the statement is (`top`).
  const names = new Set((await posted()).flatMap((data) => Object.keys(data as object)))
  expect([...names].sort()).toEqual(['height', 'id', 'ns', 'step', 'top', 'total', 'type', 'v'])
  expect(JSON.stringify(await posted())).not.toContain(code.slice(5, 9))
})

test('the share button sends the verdict, and the code only if its checkbox is checked', async () => {
  const { frame, heard } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  const { host: name } = new URL(host())
  await result.getByRole('button', { name: `Share with ${name}` }).click()
  await result.getByText(`${name} has it now.`).waitFor()
  // The host receives the message shortly after the frame has announced it.
  const shares = async () => (await heard()).filter(({ type }) => type === 'share')
  await eventually(async () => (await shares()).length).toBe(1)
  const first = await shares()
  expect(first[0]?.detail).toMatchObject({ verdict: 'front' })
  expect(Object.keys(first[0]?.detail ?? {}).sort()).toEqual(['roles', 'verdict'])
  expect(first[0]?.detail.roles).toContainEqual({ soc: '11-2022.00', name: 'Sales manager' })

  await result.getByRole('checkbox', { name: 'Give it my code as well' }).check()
  await result.getByRole('button', { name: `Share with ${name}` }).click()
  await eventually(async () => (await heard()).at(-1)?.detail.code).toBe(code)
})
