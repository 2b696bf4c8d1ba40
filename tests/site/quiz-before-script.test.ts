import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type SiteServer, serveSite } from '../../server/serve-site.ts'
import { expectQuiet } from '../support/visit.ts'
import { openQuiz } from './support/quiz-visit.ts'

// On a slow network, the prerendered quiz is shown, and can be tapped, before its script is loaded.

let server: SiteServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

test('an answer that is chosen before the script is loaded stays chosen', async () => {
  const { quiz, arrive } = await openBeforeScript()
  await quiz.option(4).check()
  await arrive()
  expect(await quiz.option(4).isChecked()).toBe(true)
  await quiz.button('Next').click()
  await quiz.statement(2).waitFor()
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(4).isChecked()).toBe(true)
  await expectQuiet(quiz.page)
})

test('a switch that is turned off before the script is loaded stays off', async () => {
  const { quiz, arrive } = await openBeforeScript()
  await quiz.oneTap.uncheck()
  await arrive()
  expect(await quiz.oneTap.isChecked()).toBe(false)
  // Also where it is shown later.
  await quiz.button('Skip').click()
  await quiz.statement(2).waitFor()
  expect(await quiz.oneTap.isChecked()).toBe(false)
})

test('Next, Skip and Enter before the script is loaded change neither the page nor the answer', async () => {
  const { quiz, arrive, requests } = await openBeforeScript()
  await quiz.option(2).check()
  const address = quiz.page.url()
  await quiz.button('Next').click()
  await quiz.button('Skip').click()
  await quiz.option(2).press('Enter')
  expect(quiz.page.url()).toBe(address)
  await arrive()

  expect(quiz.page.url()).toBe(address)
  expect(requests.filter((path) => path.startsWith('/en/'))).toEqual(['/en/quiz/'])
  expect(await quiz.statement(1).isVisible()).toBe(true)
  expect(await quiz.option(2).isChecked()).toBe(true)
  await expectQuiet(quiz.page)
})

/** Opens the quiz; the server sends its script only when `arrive` is called. */
async function openBeforeScript() {
  const { promise, resolve: release } = Promise.withResolvers<void>()
  server = await serveSite({ folder: resolve('dist'), slowScript: promise })
  const quiz = await openQuiz({ origin: server.origin, until: 'commit' })
  await quiz.statement(1).waitFor()
  const arrive = async () => {
    release()
    await quiz.page.waitForLoadState('load')
  }
  return { quiz, arrive, requests: server.requests }
}
