import { expect, inject, test } from 'vitest'
import { expectFocusOn } from './support/focus.ts'
import { pause } from './support/pace.ts'
import { people } from './support/people.ts'
import { answerByKeys, answerFrom, openQuiz } from './support/quiz-visit.ts'

// After the last statement: straight to the result, or the closing screen if there is something to say.

const { answers } = people.counter
const heading = { name: 'That was the last one' }

test('what was skipped is named, and can still be answered', async () => {
  const quiz = await openQuiz({ before: answers.slice(0, 26).with(2, 0).with(8, 0) })
  const { page } = quiz
  await answerFrom(quiz, 27, answers.slice(26))

  await expectFocusOn(page.getByRole('heading', heading))
  await page.getByText('You skipped 2. Fewer answers make the result less sure.').waitFor()
  await quiz.button('Statement 3').click()
  await quiz.statement(3).waitFor()
  await quiz.option(answers[2] ?? 0).check()
  expect(await quiz.button('Next').isVisible()).toBe(true)

  // The way back to the closing screen is the browser's own, or straight through.
  await page.goBack()
  await page.getByText('You skipped 1.').waitFor()
  expect(await quiz.button('Statement 3').count()).toBe(0)
  await quiz.button('See my result').click()
  await page.waitForURL('**/en/result/#*')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('whoever was quicker than reading hears it, kindly, and may see the result all the same', async () => {
  const quiz = await openQuiz({ hurried: true })
  await answerByKeys(quiz, answers)
  await quiz.page.getByRole('heading', heading).waitFor()
  await quiz.page.getByText('That was very quick.').waitFor()
  expect(await quiz.page.getByText('You skipped').count()).toBe(0)
  await pause(quiz.page)
  await quiz.button('See my result').click()
  await quiz.page.waitForURL(`${inject('origin')}/en/result/#${people.counter.code}`)
})

test('somebody who skips almost everything gets no verdict, but a result page that says why', async () => {
  const quiz = await openQuiz({ before: answers.slice(0, 27).fill(0, 1) })
  await quiz.button('Skip').click()
  await quiz.page.getByText('You skipped 27.').waitFor()
  await quiz.button('See my result').click()
  await quiz.page
    .getByRole('heading', { level: 1, name: 'There are too few answers for a verdict.' })
    .waitFor()
})

test('starting over from the closing screen forgets every answer', async () => {
  const quiz = await openQuiz({ hurried: true })
  await answerByKeys(quiz, answers)
  await quiz.page.getByRole('heading', heading).waitFor()
  await pause(quiz.page)
  await quiz.button('Start over').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})
