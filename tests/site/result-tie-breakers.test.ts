import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { expectFocusOn } from './support/focus.ts'
import { pause } from './support/pace.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'
import { openResult, type ResultVisit, resultOn } from './support/result-visit.ts'
import { tapTwice } from './support/tap-twice.ts'

// Tie-breakers: optional statements that are offered while the verdict is not clear. When they
// are offered and how they end is in tests/islands/result/tie-breakers.test.ts, without a browser.

const OFFER = 'Not clear-cut. Make it clearer'

test('an answer to a tie-breaker changes code, URL and verdict at once, and a clear verdict ends the tie-breakers', async () => {
  const {
    page,
    button,
    headline,
    code: shown
  } = await openResult({
    suffix: `#${people.almostCounter.code}`
  })
  await headline('Your answers lean towards the front office.').waitFor()
  await button(OFFER).click()
  await expectFocusOn(page.locator('legend'))
  // The first tie-breaker is reversed: agreeing pulls away from working undisturbed.
  await button('Strongly agree').click()

  await headline('Your answers point clearly to the front office.').waitFor()
  await page.getByRole('status').getByText('Now: Front office.').waitFor()
  await expectFocusOn(page.getByText('Your result is clear now. Thank you.'))
  expect(await page.locator('legend').count()).toBe(0)
  const code = await shown.textContent()
  expect(code).not.toBe(people.almostCounter.code)
  expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)

  await page.reload()
  await headline('Your answers point clearly to the front office.').waitFor()
  expect(await shown.textContent()).toBe(code)
  await expectQuiet(page)
})

test('a double tap on an answer answers one tie-breaker', async () => {
  const suffix = `#${people.atHomeOnBoth.code}`
  const { page, button } = await openResult({ suffix, touch: true, width: 360, hurried: true })
  await button(OFFER).tap()
  await page.getByText('12 left').waitFor()
  await pause(page)
  await tapTwice(button('Agree'))
  await page.getByText('11 left').waitFor()
  expect(await page.getByText('11 left').isVisible()).toBe(true)
})

test('tie-breakers are stored on the device with the answers of the quiz', async () => {
  const { answers } = people.almostCounter
  const quiz = await openQuiz({ before: answers.slice(0, 27) })
  await answerFrom(quiz, 28, answers.slice(27))
  const result = resultOn(quiz.page, 'en')
  await result.button(OFFER).click()
  await result.button('Strongly agree').click()
  await expectSettled(result)
  const code = await result.code.textContent()
  await quiz.page.goto(`${inject('origin')}/en/device/`)
  await quiz.page.getByText(`Stored as: ${code}`).waitFor()
})

test('tie-breakers in somebody else’s result do not change the answers on the device', async () => {
  const result = await openResult({
    suffix: `#${people.almostCounter.code}`,
    stored: { 'front-or-back': `${people.quiet.code}/27` }
  })
  await result.button(OFFER).click()
  await result.button('Strongly agree').click()
  await expectSettled(result)
  const stored = await result.page.evaluate(() => localStorage.getItem('front-or-back'))
  expect(stored).toBe(`${people.quiet.code}/27`)
})

async function expectSettled({ page }: ResultVisit) {
  await page.getByText('Your result is clear now. Thank you.').waitFor()
}
