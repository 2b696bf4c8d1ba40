import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { unfoldAll } from './support/result-visit.ts'

// The events of `<front-or-back>`: what each of them means, how often it comes, and what is in it.

const host = boardServer()
const { answers } = people.counter

test('the first view and the first answer are told once', async () => {
  const { page, frame } = await openHost(host(), 'element', { prepare: listen })
  const quiz = await frame()
  await eventually(() => events(page)).toEqual(['ready', 'view'])
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await eventually(() => events(page)).toEqual(['ready', 'view', 'start', 'progress'])
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 3 of 28').waitFor()
  await eventually(() => events(page)).toEqual(['ready', 'view', 'start', 'progress', 'progress'])
})

test('a job that is opened from the result is told, and not which one', async () => {
  const { page, frame } = await openHost(host(), 'element', { prepare: listen })
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await result.getByRole('button', { name: 'Show jobs of every kind' }).click()
  const role = result.locator('.roles h3 a').first()
  await role.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
  await role.click()
  await eventually(() => told(page, 'role')).toEqual([{}])
  await unfoldAll(result)
  expect((await events(page)).filter((type) => type === 'view')).toEqual(['view'])
})

test('somebody who goes on with an earlier quiz resumes it, and does not start', async () => {
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, frame } = await openHost(sameSite, 'element', { prepare: listen })
  await (await frame()).getByRole('radio').nth(3).click()
  await (await frame()).getByText('Statement 2 of 28').waitFor()
  await page.reload()
  await (await frame()).getByRole('button', { name: 'Continue there' }).click()
  await (await frame()).getByText('Statement 2 of 28').waitFor()
  await eventually(() => events(page)).toContain('resume')
  await (await frame()).getByRole('radio').nth(3).click()
  await (await frame()).getByText('Statement 3 of 28').waitFor()
  expect(await events(page)).not.toContain('start')
})

test('deleted answers are told, and Undo starts nothing', async () => {
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, frame } = await openHost(sameSite, 'element', { prepare: listen })
  await (await frame()).getByRole('radio').nth(3).click()
  await (await frame()).getByText('Statement 2 of 28').waitFor()
  await page.reload()
  const quiz = await frame()
  await quiz.getByRole('button', { name: 'Start over' }).click()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await quiz.getByRole('button', { name: 'Undo' }).click()
  await quiz.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' })
  await eventually(() => events(page)).toContain('restart')
  expect((await events(page)).filter((type) => /start|resume/.test(type))).toEqual(['restart'])
})

test.each([
  [true, [{ minutes: 1 }]],
  [false, [{}]]
])('with the attribute timing %s, the end of the quiz tells %j', async (timing, details) => {
  const { page, frame } = await openHost(host(), 'element', {
    prepare: listen
  })
  if (timing) {
    await page.locator('#quiz').evaluate((element) => element.toggleAttribute('timing', true))
  }
  await answerInFrame(await frame(), answers)
  await eventually(() => told(page, 'complete')).toEqual(details)
})

test('the host’s own text comes back with a shared result, and is in no address', async () => {
  const { page, frame } = await openHost(host(), 'element', { prepare: listen })
  const addresses: string[] = []
  page.on('framenavigated', (one) => addresses.push(one.url()))
  await page.locator('#quiz').evaluate((element) => element.setAttribute('state', 'session 7'))
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await result.getByRole('button', { name: /^Share with/ }).click()
  await eventually(async () => (await told(page, 'share'))[0]?.state).toBe('session 7')
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => /state|session/.test(address))).toEqual([])
})

type Detail = Readonly<Record<string, unknown>>

/** Records every event of the element from now on. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window.parent !== window) return
    const heardEvents: { readonly type: string; readonly detail: unknown }[] = []
    Object.assign(window, { heardEvents })
    for (const type of [
      'ready',
      'view',
      'start',
      'resume',
      'progress',
      'complete',
      'restart',
      'role',
      'share',
      'fail'
    ]) {
      addEventListener(`front-or-back:${type}`, (event) => {
        if (event instanceof CustomEvent) heardEvents.push({ type, detail: event.detail })
      })
    }
  })
}

function recorded(page: Page): Promise<readonly { type: string; detail: Detail }[]> {
  return page.evaluate('heardEvents') as Promise<readonly { type: string; detail: Detail }[]>
}

async function events(page: Page): Promise<readonly string[]> {
  return (await recorded(page)).map(({ type }) => type)
}

async function told(page: Page, type: string): Promise<readonly Detail[]> {
  return (await recorded(page)).filter((event) => event.type === type).map(({ detail }) => detail)
}
