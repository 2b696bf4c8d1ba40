import { expect, inject, test } from 'vitest'
import { people } from './support/people.ts'
import { expectStoredAnswers } from './support/stored-answers.ts'
import { answerFrom, openQuiz, quizOn, type QuizVisit } from './support/quiz-visit.ts'

// A later visit to the quiz, in a new tab of the same browser.

const { answers, code } = people.atHomeOnBoth

test('a later visit begins at the first statement, and offers to continue', async () => {
  const later = await comeBackAfter(24)
  await later.page.getByText('You stopped at statement 25.').waitFor()
  await later.statement(1).waitFor()
  expect(await later.option(answers[0] ?? 0).isChecked()).toBe(true)
})

test('after continuing, the result contains the answers of both visits', async () => {
  const later = await comeBackAfter(24)
  await later.button('Continue there').click()
  await later.statement(25).waitFor()
  expect(await later.page.getByText('You stopped at').count()).toBe(0)
  await answerFrom(later, 25, answers.slice(24))
  await later.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
})

test('starting over deletes the answers, in the tab and on the device', async () => {
  const later = await comeBackAfter(24)
  await later.button('Start over').click()
  await later.statement(1).waitFor()
  expect(await later.page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await later.page.getByText('You stopped at').count()).toBe(0)

  const tab = await later.page.context().newPage()
  await tab.goto(`${inject('origin')}/en/device/`)
  await tab.getByText('This site keeps nothing on this device.').waitFor()
})

test('starting over can be undone as long as nothing is answered', async () => {
  const later = await comeBackAfter(24)
  await later.button('Start over').click()
  await later.page.getByRole('status').getByText('Your answers are deleted.').waitFor()
  await later.button('Undo').click()
  await later.statement(25).waitFor()
  await expectStoredAnswers(later.page, 24)
})

test('when the first statements are answered again instead, the later answers stay', async () => {
  const later = await comeBackAfter(24)
  await answerFrom(later, 1, [1, 1])
  await later.statement(3).waitFor()
  await expectStoredAnswers(later.page, 24)
})

test('the offer is shown again on every visit until it is accepted', async () => {
  const later = await comeBackAfter(24)
  await later.option(1).check()
  const evenLater = await newTab(later)
  await evenLater.page.getByText('You stopped at statement 25.').waitFor()
})

test('without stored answers there is no offer', async () => {
  const quiz = await openQuiz()
  await quiz.statement(1).waitFor()
  const later = await newTab(quiz)
  await later.statement(1).waitFor()
  expect(await later.button('Continue there').count()).toBe(0)
})

/** Answers `count` statements, and opens the quiz in a new tab. */
async function comeBackAfter(count: number): Promise<QuizVisit> {
  const quiz = await openQuiz({ before: answers.slice(0, count - 1) })
  await answerFrom(quiz, count, answers.slice(count - 1, count))
  await quiz.statement(count + 1).waitFor()
  const later = await newTab(quiz)
  await quiz.page.close()
  return later
}

async function newTab(quiz: QuizVisit): Promise<QuizVisit> {
  const page = await quiz.page.context().newPage()
  await page.goto(`${inject('origin')}/en/quiz/`)
  return quizOn(page, 'en')
}
