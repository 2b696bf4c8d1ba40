import { resolve } from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { type SiteServer, serveSite } from '../../server/serve-site.ts'
import { troublesOf } from '../support/troubles.ts'
import { expectQuiet, openPage } from '../support/visit.ts'
import { withoutIcon } from './support/without-icon.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'
import { resultOn, rolesOn, unfoldAll } from './support/result-visit.ts'

// The promises of the privacy page, as far as a browser and a server can see them during a visit.
// What applies to each page alone is in policy.test.ts and every-page.test.ts.

let server: SiteServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

test('the policy blocks `fetch`, even to the site’s own server', async () => {
  const page = await openPage({ path: '/en/quiz/' })
  const sent = await page.evaluate(() =>
    fetch('/en/').then(
      () => 'sent',
      () => 'refused'
    )
  )
  expect(sent).toBe('refused')
  expect(troublesOf(page.context()).join()).toContain('connect-src')
})

describe('a whole visit', () => {
  const { answers, code } = people.almostCounter
  const groups = code.split('-')

  test('sends the server the paths of the opened pages, but no answer', async () => {
    server = await serveSite({ folder: resolve('dist') })
    const { origin, requests } = server
    const quiz = await openQuiz({ origin, before: answers.slice(0, 25) })
    const { page } = quiz
    await answerFrom(quiz, 26, answers.slice(25, 26))
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.getByRole('link', { name: 'English' }).click()
    await answerFrom(quiz, 27, answers.slice(26))
    const { button } = resultOn(page, 'en')
    await button('Show jobs of every kind').click()
    await page.reload()
    await unfoldAll(page)
    await button('Show a QR code').click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
    await button('Not clear-cut. Make it clearer').click()
    await button('Agree').click()
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.waitForURL(/\/vi\/result\//)
    await unfoldAll(page)
    // The page of a role, which finds the code in the tab.
    await page.locator('.roles h3 a').first().click()
    await page.waitForURL(/\/vi\/roles\//)
    const { pathname } = new URL(page.url())
    await page.getByText(contentIn('vi').ui.role.bars.from.device).waitFor()
    await page.goto(`${origin}/en/device/`)
    await page.getByRole('button', { name: 'Delete everything' }).click()

    expect(new Set(withoutIcon(requests))).toEqual(
      new Set([
        '/en/quiz/',
        '/vi/quiz/',
        '/en/result/',
        '/vi/result/',
        '/en/device/',
        pathname,
        '/scripts/role.js',
        '/scripts/qr-code.js',
        ...['cards', 'week', 'sharing', 'details', 'answers', 'excluded'].flatMap((part) => [
          `/scripts/en-${part}.js`,
          `/scripts/vi-${part}.js`
        ])
      ])
    )
    expect(requests.filter((path) => groups.some((group) => path.includes(group)))).toEqual([])
    await expectQuiet(page)
  })

  test('with an invitation sends the server neither the counsellor’s text nor the code', async () => {
    server = await serveSite({ folder: resolve('dist') })
    const { origin, requests } = server
    const page = await openPage({ origin, path: '/en/invite/' })
    const { form } = contentIn('en').ui.invite
    await page.getByRole('textbox', { name: form.name, exact: true }).fill('Marion')
    await page.getByRole('img', { name: contentIn('en').ui.invite.handOut.qrLabel }).waitFor()
    const invite = inviteHash({ ...invitations.en, codeFirst: true })
    await page.goto(`${origin}/en/quiz/${invite}`)
    await page.getByRole('blockquote').waitFor()
    await page.goto(`${origin}/en/invited/#${code}&${invite.slice(1)}`)
    const { copy, show } = contentIn('en').ui.invited.island
    await page.getByRole('button', { name: copy, exact: true }).click()
    await page.getByRole('button', { name: show, exact: true }).click()
    // The last lazy part: all others are there.
    await page.locator('.pulls summary').first().waitFor({ state: 'attached' })
    await eventually(() => requests).toContain('/scripts/en-answers.js')

    expect(new Set(withoutIcon(requests))).toEqual(
      new Set([
        '/en/invite/',
        '/scripts/qr-code.js',
        '/scripts/en-invitation.js',
        '/en/quiz/',
        '/en/invited/',
        ...['cards', 'week', 'sharing', 'details', 'answers'].map(
          (part) => `/scripts/en-${part}.js`
        )
      ])
    )
    expect(requests.filter((path) => groups.some((group) => path.includes(group)))).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect((await page.evaluate(() => Object.keys(sessionStorage))).sort()).toEqual([
      // The draft of the invitation: here, both people use one tab.
      'front-or-back:invitation',
      'front-or-back:opened'
    ])
    await expectQuiet(page)
  })

  test('stores on the device what the privacy page names, and nothing else', async () => {
    const page = await openPage({ path: '/' })
    await page.getByRole('link', { name: 'Read in English' }).click()
    await page.waitForURL(`${inject('origin')}/en/`)
    await page.goto(`${inject('origin')}/en/quiz/`)
    await page.getByText('Agree', { exact: true }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.goto(`${inject('origin')}/en/result/#${code}`)
    await page.getByRole('button', { name: 'Show jobs of every kind' }).click()
    await rolesOn(page)

    const stored = await page.evaluate(() => ({
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      cookies: document.cookie
    }))
    expect(stored).toEqual({
      local: ['front-or-back', 'front-or-back:job-search', 'front-or-back:language'],
      session: ['front-or-back:opened'],
      cookies: ''
    })
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    expect((await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length).toBe(0)
  })
})

test('the first answer needs one request, and at most two for the icon', async () => {
  server = await serveSite({ folder: resolve('dist') })
  const quiz = await openQuiz({ origin: server.origin })
  await quiz.option(4).click()
  await quiz.statement(2).waitFor()
  expect(withoutIcon(server.requests)).toEqual(['/en/quiz/'])
  expect(server.requests.length).toBeLessThanOrEqual(3)
})
