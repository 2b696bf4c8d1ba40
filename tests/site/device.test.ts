import { describe, expect, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

// The page that shows what this site stores on the device.

const stored = { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': 'vi' }

test.each(['en', 'vi'] as const)('in %s: on a first visit nothing is stored', async (locale) => {
  const page = await openPage({ path: `/${locale}/device/` })
  await page.getByText(contentIn(locale).ui.device.island.nothing).waitFor()
  expect(await page.getByRole('button').count()).toBe(0)
})

test('everything that is stored is shown, also in its stored form', async () => {
  const page = await openPage({ path: '/en/device/', stored })
  await page.getByText('Your answers to the quiz so far: 28 of 28 statements.').waitFor()
  await page.getByText(`Stored as: ${people.quiet.code}/27`).waitFor()
  await page.getByText('The language that you chose: Tiếng Việt.').waitFor()
  const quiz = page.getByRole('link', { name: 'Continue the quiz' })
  expect(await quiz.getAttribute('href')).toBe('/en/quiz/')
})

test('one button deletes everything', async () => {
  const page = await openPage({ path: '/en/device/', stored })
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('status').getByText('Deleted. Nothing is left.').waitFor()
  await expectFocusOn(page.getByRole('status'))
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await page.getByText('This site keeps nothing on this device.').waitFor()
  await expectQuiet(page)
})

test('deleting can be undone until the visitor leaves the page', async () => {
  const page = await openPage({ path: '/en/device/', stored })
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText(`Stored as: ${people.quiet.code}/27`).waitFor()
  await page.getByText('The language that you chose: Tiếng Việt.').waitFor()
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(stored)
})

test('if only the language is stored, the page mentions no answers', async () => {
  const page = await openPage({ path: '/en/device/', stored: { 'front-or-back:language': 'en' } })
  await page.getByText('The language that you chose: English.').waitFor()
  expect(await page.getByText('Stored as').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Continue the quiz' }).count()).toBe(0)
})

test('the lines of a stored caseload are counted, deleted with the rest, and restored by undo', async () => {
  const person = { nickname: 'Lan', code: people.quiet.code, notMe: '' }
  const caseload = JSON.stringify({
    format: 'front-or-back-caseload',
    version: 1,
    people: [person, person]
  })
  const page = await openPage({
    path: '/en/device/',
    stored: { 'front-or-back:caseload': caseload }
  })
  await page.getByText('A caseload with 2 lines, nicknames included.').waitFor()
  const link = page.getByRole('link', { name: 'Open the caseload' })
  expect(await link.getAttribute('href')).toBe('/en/caseload/')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByText('Deleted. Nothing is left.').waitFor()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('A caseload with 2 lines, nicknames included.').waitFor()
})

describe.each(['blocked', 'full'] as const)('with storage %s', (storage) => {
  test('the page says that nothing can be stored', async () => {
    const page = await openPage({ path: '/en/device/', storage })
    await page.getByText('This browser does not let the site keep anything.').waitFor()
    await expectQuiet(page)
  })
})
