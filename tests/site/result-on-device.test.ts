import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'
import { resultOn } from './support/result-visit.ts'

// The answers behind a result that are stored on this device, and how they are deleted. More is
// in tests/islands/result/on-device.test.ts, without a browser.

const { answers, code } = people.quiet

test('a result that is stored on this device says so, and can be deleted', async () => {
  const { page, button } = await finishQuiz()
  await page.getByText('Your answers are kept on this device only').waitFor()
  await button('Delete my answers from this device').click()
  await page
    .getByRole('status')
    .getByText('Deleted. Your answers are no longer on this device')
    .waitFor()
  expect(await button('Delete my answers from this device').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)

  // The result stays until the visitor leaves the page, and the quiz starts without answers.
  const verdict = 'Your answers point clearly to the back office.'
  expect(await page.getByRole('heading', { name: verdict }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Take the quiz yourself' }).click()
  await page.waitForURL(`${inject('origin')}/en/quiz/`)
  expect(await page.getByText('Statement 1 of 28').isVisible()).toBe(true)
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await expectQuiet(page)
})

test('the back button does not restore deleted answers', async () => {
  const { page, button } = await finishQuiz()
  await button('Delete my answers from this device').click()
  await page.goBack()
  await page.waitForURL(`${inject('origin')}/en/quiz/`)
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('answers that are stored on this device can be changed', async () => {
  const { page, button } = await finishQuiz()
  await page.getByRole('link', { name: 'Change answers or start over' }).click()
  await page.waitForURL(`${inject('origin')}/en/quiz/`)
  await button('Change the answers').click()
  await page.getByText('Statement 1 of 28').waitFor()
  // The first answer was 2.
  expect(await page.getByRole('radio', { name: 'Disagree', exact: true }).isChecked()).toBe(true)
})

async function finishQuiz() {
  const quiz = await openQuiz({ before: answers.slice(0, 27) })
  await answerFrom(quiz, 28, answers.slice(27))
  await quiz.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
  return resultOn(quiz.page, 'en')
}
