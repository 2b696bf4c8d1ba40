import { expect, inject, test } from 'vitest'
import { expectFocusOn } from './support/focus.ts'
import { pause } from './support/pace.ts'
import { people } from './support/people.ts'
import { answerByKeys, answerFrom, openQuiz } from './support/quiz-visit.ts'

// After the last statement, the quiz leads to the result. If statements were skipped or the answers
// came very quickly, the closing screen says so first.

const { answers } = people.counter
const heading = { name: 'That was the last one' }

test('skipped statements are listed, and can still be answered', async () => {
  const quiz = await openQuiz({ before: answers.slice(0, 26).with(2, 0).with(8, 0) })
  const { page } = quiz
  await answerFrom(quiz, 27, answers.slice(26))

  await expectFocusOn(page.getByRole('heading', heading))
  await page.getByText('You skipped 2. Fewer answers make the result less sure.').waitFor()
  await quiz.button('Statement 3').click()
  await quiz.statement(3).waitFor()
  await quiz.choose(answers[2] ?? 0)
  expect(await quiz.button('Next').isVisible()).toBe(true)

  // The browser's back button returns to the closing screen.
  await page.goBack()
  await page.getByText('You skipped 1.').waitFor()
  expect(await quiz.button('Statement 3').count()).toBe(0)
  await quiz.button('See my result').click()
  await page.waitForURL('**/en/result/#*')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('a tap on the answer to a skipped statement leads back to the closing screen', async () => {
  const quiz = await openQuiz({ before: answers.slice(0, 26).with(2, 0).with(8, 0) })
  await answerFrom(quiz, 27, answers.slice(26))
  await quiz.button('Statement 3').click()
  await quiz.option(answers[2] ?? 0).click()
  await quiz.page.getByText('You skipped 1.').waitFor()
  expect(await quiz.button('Statement 9').isVisible()).toBe(true)
  expect(await quiz.button('Statement 3').count()).toBe(0)
})

test('answers faster than reading lead to a note, and then to the result', async () => {
  const quiz = await openQuiz({ hurried: true })
  await answerByKeys(quiz, answers)
  await quiz.page.getByRole('heading', heading).waitFor()
  await quiz.page.getByText('That was very quick.').waitFor()
  expect(await quiz.page.getByText('You skipped').count()).toBe(0)
  await pause(quiz.page)
  await quiz.button('See my result').click()
  await quiz.page.waitForURL(`${inject('origin')}/en/result/#${people.counter.code}`)
})

test('with almost all statements skipped, the result page says why there is no verdict', async () => {
  const quiz = await openQuiz({ before: answers.slice(0, 27).fill(0, 1) })
  await quiz.button('Skip').click()
  await quiz.page.getByText('You skipped 27.').waitFor()
  await quiz.button('See my result').click()
  await quiz.page
    .getByRole('heading', { level: 1, name: 'There are too few answers for a verdict.' })
    .waitFor()
})

test('starting over from the closing screen deletes every answer', async () => {
  const quiz = await openQuiz({ hurried: true })
  await answerByKeys(quiz, answers)
  await quiz.page.getByRole('heading', heading).waitFor()
  await pause(quiz.page)
  await quiz.button('Start over').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})
