import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltEmbed, builtEmbed } from '../packages/embed/support/built-embed.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// The elements of the npm package on a page of a host, which imports the module from its own server.

let built: BuiltEmbed | undefined
beforeAll(async () => {
  built = await builtEmbed()
})
afterAll(() => built?.remove())

const host = boardServer(() => built?.module ?? '')

test('the quiz can be answered, and the host hears its events', async () => {
  const { page, frame, heard } = await openHost(host(), 'package-module')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  expect(await page.evaluate('definedByImport')).toBe(false)
  await answerInFrame(quiz, people.counter.answers)
  await (await frame()).getByText('Your answers point clearly to the front office.').waitFor()
  const events = (await heard()).filter(({ on }) => on === 'quiz')
  expect(events.map(({ type }) => type)).toEqual([
    'ready',
    ...Array.from({ length: 28 }, () => 'progress'),
    'complete'
  ])
  expect(events[1]?.detail).toEqual({ step: 1, total: 28 })
})

test('the advert is read, and its button opens the frame', async () => {
  const { page, heard } = await openHost(host(), 'package-module')
  const readings = async () => (await heard()).filter(({ on }) => on === 'advert')
  await eventually(async () => (await readings()).map(({ detail }) => detail.side)).toEqual([
    'front'
  ])
  const advert = page.locator('#advert')
  await advert.getByText('This advert points to the front office.').waitFor()
  await advert.getByRole('button').click()
  const frame = page.frameLocator('#advert iframe')
  await frame.getByText('Welcome guests at the front desk').first().waitFor()
})
