import { expect, inject, test } from 'vitest'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { expectStoredAnswers } from './support/stored-answers.ts'
import { answerFrom, openQuiz, quizOn, type QuizVisit } from './support/quiz-visit.ts'

// A later visit to the quiz, in a new tab of the same browser. The next person at a shared device is
// in quiz-next-person.test.ts.

const { answers, code } = people.atHomeOnBoth
const arrival = { name: 'There are answers on this device' }

test('a later visit offers to continue, and shows no statement and no answer', async () => {
  const later = await comeBackAfter(24)
  await later.page.getByRole('heading', arrival).waitFor()
  await later.page
    .getByText('The quiz was stopped at statement 25. The answers before it are saved.')
    .waitFor()
  expect(await later.page.getByRole('radio').count()).toBe(0)
  expect(await later.statement(1).count()).toBe(0)
})

test('after continuing, the result contains the answers of both visits', async () => {
  const later = await comeBackAfter(24)
  await later.button('Continue there').click()
  await later.statement(25).waitFor()
  await expectFocusOn(later.statement(25).locator('legend'))
  expect(await later.page.getByRole('heading', arrival).count()).toBe(0)
  await answerFrom(later, 25, answers.slice(24))
  await later.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
})

test('starting over deletes the answers, in the tab and on the device', async () => {
  const later = await comeBackAfter(24)
  await later.button('Start over').click()
  await later.statement(1).waitFor()
  expect(await later.page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await later.page.getByRole('heading', arrival).count()).toBe(0)

  const tab = await later.page.context().newPage()
  await tab.goto(`${inject('origin')}/en/device/`)
  await tab.getByText('This site keeps nothing on this device.').waitFor()
})

test('starting over can be undone as long as nothing is answered', async () => {
  const later = await comeBackAfter(24)
  await later.button('Start over').click()
  await later.page.getByRole('status').getByText('The earlier answers are deleted.').waitFor()
  await later.button('Undo').click()
  await later.statement(25).waitFor()
  await expectStoredAnswers(later.page, 24)
})

test('the offer is shown again on every visit, and after a reload, until it is accepted', async () => {
  const later = await comeBackAfter(24)
  await later.button('Continue there').waitFor()
  await later.page.reload()
  await later.button('Continue there').waitFor()
  const evenLater = await newTab(later)
  await evenLater.page.getByText('The quiz was stopped at statement 25.').waitFor()
})

test('a later visit after the last statement offers the result', async () => {
  const later = await comeBackAfterAll()
  await later.page.getByText('The quiz was finished here, and its result is saved.').waitFor()
  expect(await later.page.getByRole('radio').count()).toBe(0)
  await later.button('See the result').click()
  await later.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
})

test('a later visit after the last statement offers to change the answers', async () => {
  const later = await comeBackAfterAll()
  await later.button('Change the answers').click()
  await later.statement(1).waitFor()
  expect(await later.option(answers[0] ?? 0).isChecked()).toBe(true)
})

test('in another language, the offer is the same', async () => {
  const later = await comeBackAfter(24)
  await later.button('Continue there').waitFor()
  await later.page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const vietnamese = quizOn(later.page, 'vi')
  await vietnamese.button(vietnamese.text.arrival.resume).click()
  await vietnamese.statement(25).waitFor()
})

test('without a connection the page says so, and another press fetches the offer', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, answers.slice(0, 1))
  await quiz.statement(2).waitFor()
  const page = await quiz.page.context().newPage()
  const later = quizOn(page, 'en')
  await page.route('**/scripts/**', (route) => route.abort())
  await page.goto(`${inject('origin')}/en/quiz/`)
  await page.getByRole('alert').getByText(quiz.text.notFetched).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)

  await page.unroute('**/scripts/**')
  await later.button(quiz.text.notFetched).click()
  await later.button('Continue there').waitFor()
})

test('without stored answers there is no offer', async () => {
  const quiz = await openQuiz()
  await quiz.statement(1).waitFor()
  const later = await newTab(quiz)
  await later.statement(1).waitFor()
  expect(await later.option(1).isVisible()).toBe(true)
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

/** Answers all statements, up to the result, and opens the quiz in a new tab. */
async function comeBackAfterAll(): Promise<QuizVisit> {
  const quiz = await openQuiz({ before: answers.slice(0, 27) })
  await answerFrom(quiz, 28, answers.slice(27))
  await quiz.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
  const later = await newTab(quiz)
  await quiz.page.close()
  return later
}

async function newTab(quiz: QuizVisit): Promise<QuizVisit> {
  const page = await quiz.page.context().newPage()
  await page.goto(`${inject('origin')}/en/quiz/`)
  return quizOn(page, 'en')
}
