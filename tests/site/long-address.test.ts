import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { type SiteServer, serveSite } from '../support/serve-site.ts'
import { expectQuiet, openPage } from '../support/visit.ts'
import { said } from './support/content.ts'
import { people } from './support/people.ts'

// The deployment command of the README at an address as long as real ones are, and a short way through what it built.

const SITE = 'https://front-office-or-back-office.careers.regional-employment-service.example/'
const FOLDER = '.cache/long-address'
const { answers, code } = people.counter

let server: SiteServer

beforeAll(async () => {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', FOLDER], {
    env: { ...process.env, SITE_URL: SITE }
  })
  server = await serveSite({ folder: FOLDER })
}, 180_000)

afterAll(() => server?.close())

test('the quiz leads to its result', async () => {
  const page = await openPage({ origin: server.origin, path: '/vi/quiz/' })
  const text = said('vi').ui.quiz.island
  for (const [at, answer] of answers.entries()) {
    await page.getByText(fill(text.progress, { n: at + 1, total: answers.length })).waitFor()
    await page.locator('input').first().focus()
    await page.keyboard.press(`${answer}`)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: text.seeResult }).press('Enter')
  await page.getByText(code, { exact: true }).waitFor()
  expect(page.url()).toBe(`${server.origin}/vi/result/#${code}`)
  await expectQuiet(page)
})

test('links that others follow begin with the address', async () => {
  const page = await openPage({ origin: server.origin, path: '/en/quiz/' })
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${SITE}en/quiz/`)
  const sitemap = await (await fetch(`${server.origin}/sitemap.xml`)).text()
  expect(sitemap).toContain(`<loc>${SITE}en/quiz/</loc>`)
  const oembed = await (await fetch(`${server.origin}/oembed/en.json`)).json()
  expect(oembed.html).toContain(`src="${SITE}en/frame/"`)
})
