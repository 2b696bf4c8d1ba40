import { describe, expect, inject, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { installClock, pass, stopClockOf } from './support/page-clock.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'
import { codeOn, openResult, type ResultVisit, resultOn, rolesOn } from './support/result-visit.ts'

// A shared device is handed over to the next person.

const { answers, code } = people.quiet
const VERDICT = 'Your answers point clearly to the back office.'
const READY = 'Ready for the next person'

describe('after the next person’s press', () => {
  test('neither the page, nor going back, nor a reload shows anything of the result', async () => {
    const quiz = await openQuiz({ before: answers.slice(0, 27) })
    await answerFrom(quiz, 28, answers.slice(27))
    const visit = resultOn(quiz.page, 'en')
    const { page, button, headline } = visit
    await button('Show jobs of every kind').click()
    const [first = ''] = await rolesOn(page)
    // By keyboard.
    await button('Next person').press('Enter')
    await expectFocusOn(headline(READY))
    expect(page.url()).toBe(`${inject('origin')}/en/result/`)
    await expectNothing(visit, first)
    expect(await storedTexts(visit)).toEqual([[], []])

    await page.goBack()
    await page.getByText('Statement 1 of 28').waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await expectNothing(visit, first)

    await page.goForward()
    await headline('Read a result').waitFor()
    await page.reload()
    await headline('Read a result').waitFor()
    await expectNothing(visit, first)

    await page.goto(`${inject('origin')}/en/roles/receptionist/`)
    await page.getByText('The job asks more than 89 of 100 office jobs.').waitFor()
    expect(await page.getByText('The dots are').count()).toBe(0)
    await expectQuiet(page)
  })

  test('for ten seconds it can be undone, and a reload shows the result again', async () => {
    const { page, button, headline, code: shown } = await openOwnResult()
    const roles = await rolesOn(page)
    await button('Next person').click()
    await button('Undo').press('Enter')
    await expectFocusOn(headline(VERDICT))
    expect(await rolesOn(page)).toEqual(roles)
    expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)
    await page.reload()
    await headline(VERDICT).waitFor()
    expect(await shown.textContent()).toBe(code)
    await button('Next person').waitFor()
  })

  test('after ten seconds it can no longer be undone', async () => {
    const { page, button, headline } = await openOwnResult(true)
    await stopClockOf(page)
    await button('Next person').click()
    // The page renders in a timer, after its state has changed.
    await pass(page, 9900)
    await button('Undo').waitFor()
    await pass(page, 100)
    // Longer than a double tap.
    await pass(page, 500)
    await button('Undo').waitFor({ state: 'detached' })
    expect(await headline(READY).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Start the quiz' }).click()
    await page.waitForURL(`${inject('origin')}/en/quiz/`)
  })
})

test('in a frame, it shows nothing of the result, and leads to the quiz in the frame', async () => {
  const { frame } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await codeOn(result).waitFor({ state: 'attached' })
  await result.getByRole('button', { name: 'Next person' }).click()
  await result.getByRole('heading', { level: 1, name: READY }).waitFor()
  expect(await result.content()).not.toContain(code)
  expect(result.url()).not.toContain(code.slice(0, 4))
  // From a script, because the page takes a click so soon for the second one of a double tap.
  await result.getByRole('link', { name: 'Start the quiz' }).dispatchEvent('click')
  await eventually(async () => (await frame()).url()).toContain('/en/frame/#')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  expect(await quiz.getByRole('radio', { checked: true }).count()).toBe(0)
})

test.each([
  ['a finished quiz', 28, VERDICT, `/en/result/#${code}`],
  ['an unfinished one', 27, 'Read a result', '/en/result/']
])('on a device with %s, the menu’s “Your result” leads to %s', async (_, at, heading, path) => {
  const page = await openPage({ path: '/en/', stored: { 'front-or-back': `${code}/${at}` } })
  await page.getByRole('navigation').getByRole('link', { name: 'Your result' }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  expect(page.url()).toBe(inject('origin') + path)
})

const host = boardServer()

function openOwnResult(withClock = false): Promise<ResultVisit> {
  return openResult({
    suffix: `#${code}`,
    stored: { 'front-or-back': `${code}/28` },
    ...(withClock && { prepare: installClock })
  })
}

async function expectNothing({ page }: ResultVisit, role: string): Promise<void> {
  const island = await page.locator('main').innerText()
  for (const words of [code, VERDICT, role]) expect(island).not.toContain(words)
  expect(await page.evaluate(() => JSON.stringify(history.state) + location.href)).not.toContain(
    code.slice(0, 4)
  )
}

/** The keys of what the device stores, and of what the tab stores. */
function storedTexts({ page }: ResultVisit) {
  return page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])
}
