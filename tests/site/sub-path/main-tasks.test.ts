import { newTab } from '../support/new-tab.ts'
import { expect, inject, test } from 'vitest'
import { expectQuiet, openPage } from '../../support/visit.ts'
import { openClass } from '../support/caseload-visit.ts'
import { contentIn } from '../support/content.ts'
import { eventually } from '../support/eventually.ts'
import { inviteHash, invitations } from '../support/invitations.ts'
import { readCalmly } from '../support/pace.ts'
import { people } from '../support/people.ts'
import { answerByKeys, openQuiz, quizOn } from '../support/quiz-visit.ts'
import { codeOn, openResult, rolesOn } from '../support/result-visit.ts'
import { nameOf } from '../support/role-visit.ts'

// The main tasks on a site that is served below a path, by a server that sends no header of ours.

const { answers, code } = people.counter
const site = (path: string): string => inject('origin') + path

test('the quiz leads to its result, to a role, and to the same role in the other language', async () => {
  const quiz = await openQuiz({ locale: 'vi' })
  const { page } = quiz
  await answerByKeys(quiz, answers)
  await page.getByRole('button', { name: contentIn('vi').ui.result.island.roles.any }).click()
  expect(page.url()).toBe(site(`/vi/result/#${code}`))

  await page.locator('.roles h3 a').first().click()
  await page.waitForURL(site('/vi/roles/**'))
  const [, id = ''] = /\/roles\/([\w-]+)\//.exec(page.url()) ?? []
  await page.getByRole('heading', { level: 1, name: nameOf('vi', id) }).waitFor()

  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(site(`/en/roles/${id}/**`))
  await page.getByRole('heading', { level: 1, name: nameOf('en', id) }).waitFor()
  await expectQuiet(page)
})

test('every entry of the menu leads to a page', async () => {
  const page = await openPage({ path: '/en/' })
  const links = page.getByRole('navigation').getByRole('link')
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
  )
  expect(addresses.length).toBeGreaterThan(15)
  expect(addresses.filter((address) => !address.startsWith(site('/en/')))).toEqual([])
  for (const address of new Set(addresses)) {
    expect((await page.goto(address))?.status(), address).toBe(200)
  }
  await expectQuiet(page)
})

test('the lazy part for excluded roles is fetched', async () => {
  const { page, button } = await openResult({ suffix: `#${code}` })
  const [first = ''] = await rolesOn(page)
  await button(`Not me ${first}`).click()
  await page.getByRole('heading', { name: 'As you answered' }).waitFor()
  await expectQuiet(page)
})

test('a result links to its public page, which links to the quiz', async () => {
  const { page: own } = await openResult({ suffix: `#${code}` })
  const page = await newTab(own, () =>
    own.getByRole('link', { name: 'See what they will see (new tab)' }).click()
  )
  await page.waitForURL(site('/en/shared/front/'))
  await page.getByRole('link', { name: contentIn('en').ui.site.takeQuiz }).click()
  await page.waitForURL(site('/en/quiz/'))
  await expectQuiet(page)
})

test('an invitation leads to the quiz and to the result for invited people', async () => {
  const { invite } = contentIn('en').ui
  const page = await openPage({ path: '/en/invite/' })
  const link = page.getByRole('textbox', { name: invite.link.heading, exact: true })
  expect(await link.inputValue()).toMatch(new RegExp(`^${site('/en/quiz/#')}`))
  // The address on the printed hand-out, to be typed.
  expect(await page.locator('.type strong').first().textContent()).toBe(
    site('/en/quiz/').replace('http://', '')
  )
  const path = `/en/quiz/${inviteHash(invitations.en)}`
  const quiz = quizOn(
    await openPage({ path, prepare: (context) => context.addInitScript(readCalmly) }),
    'en'
  )
  await answerByKeys(quiz, answers)
  await eventually(() => quiz.page.url()).toMatch(new RegExp(`^${site(`/en/invited/#${code}&`)}`))
  await codeOn(quiz.page).waitFor({ state: 'attached' })
  await expectQuiet(page)
  await expectQuiet(quiz.page)
})

test('the texts of the counsellor’s sheet are fetched', async () => {
  const { page, link } = await openClass({ locale: 'vi' })
  await link('Lan').click()
  await page.getByText(contentIn('vi').words.placings.front.sentence).first().waitFor()
  await expectQuiet(page)
})

test('the result page for frames links to the quiz for frames, in the same tab', async () => {
  const page = await openPage({ path: '/en/frame/result/' })
  await page.getByRole('link', { name: contentIn('en').ui.result.island.code.toQuiz }).click()
  await page.getByText('Statement 1 of 28').waitFor()
  expect(page.url().split('#')[0]).toBe(site('/en/frame/'))
  expect(page.context().pages()).toEqual([page])
  await expectQuiet(page)
})

test('a URL without a page shows the 404 page, whose links work', async () => {
  const page = await openPage({ path: '/en/no/such/page/' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const [first] = await page.getByRole('main').getByRole('link').all()
  await first?.click()
  await page.waitForURL(site('/en/**'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectQuiet(page)
})
