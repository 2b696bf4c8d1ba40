import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, inject, test } from 'vitest'
import { serveRouter } from '../../examples/router/serve.ts'
import { serveStrictPage } from '../../examples/strict-page/serve.ts'
import { errorsOf } from '../support/troubles.ts'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { framesOf } from './support/host-visit.ts'

// The pages of examples/, on another origin than the site's.

let server: Server | undefined
afterEach(() => server?.close())

test('strict-page: with a nonce and Trusted Types, both elements work in the language of the page', async () => {
  const page = await open(serveStrictPage(inject('origin')), '/')
  const quiz = page.frameLocator('#quiz iframe')
  await quiz.getByText('Câu 1 trên 28').waitFor()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Câu 2 trên 28').waitFor()
  await eventually(() => page.locator('#heard li').allTextContents()).toEqual([
    'ready {}',
    'view {}',
    'start {}',
    'progress {"step":1,"total":28}'
  ])
  await page.getByText(contentIn('vi').ui.advert.island.verdicts.front.title).waitFor()
  expect(errorsOf(page.context())).toEqual([])
})

test('router: the element is removed and added again, and offers to go on', async () => {
  const page = await open(serveRouter(inject('origin')), '/')
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  await link('Quiz').click()
  const quiz = page.frameLocator('front-or-back iframe')
  await quiz.getByText('Statement 1 of 28').waitFor()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await link('About').click()
  await eventually(() => framesOf(page).length).toBe(0)
  await page.goBack()
  await quiz.getByRole('button', { name: 'Continue there' }).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  expect(errorsOf(page.context())).toEqual([])
})

/** Opens a page of an example. Another port is another origin, and the same site as ours. */
async function open(example: Server, path: string) {
  server = example
  await new Promise<void>((listening) => {
    example.listen(0, '127.0.0.1', listening)
  })
  const { port } = example.address() as AddressInfo
  return openPage({ origin: `http://127.0.0.1:${port}`, path })
}
