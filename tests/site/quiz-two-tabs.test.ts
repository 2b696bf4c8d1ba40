import { inject, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { expectStoredAnswers } from './support/stored-answers.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz, quizOn, type QuizVisit } from './support/quiz-visit.ts'

// The quiz in two tabs at the same time: no answer of either is lost.

const { answers, code } = people.drawnToNeither

test('answers of both tabs end up in one result', async () => {
  const first = await openQuiz({ before: answers.slice(0, 20) })
  const second = await secondTab(first)
  await second.button('Continue there').click()
  await answerFrom(second, 21, answers.slice(20, 25))
  await second.statement(26).waitFor()
  await expectStoredAnswers(first.page, 25)

  // The first tab is still at statement 21, and shows the answer of the second tab.
  await eventually(() => first.option(answers[20] ?? 0).isChecked()).toBe(true)
  await answerFrom(first, 21, [0])
  await first.statement(22).waitFor()
  await expectStoredAnswers(first.page, 24)
  await first.button('Back').click()
  await answerFrom(first, 21, answers.slice(20, 22))
  await expectStoredAnswers(first.page, 25)

  await answerFrom(second, 26, answers.slice(25))
  await second.page.waitForURL(`${inject('origin')}/en/result/#${code}`)
})

test('starting over in one tab deletes the answers in the other', async () => {
  const first = await openQuiz()
  await answerFrom(first, 1, answers.slice(0, 3))
  const second = await secondTab(first)
  await second.button('Start over').click()

  await first.button('Back').click()
  await first.statement(3).waitFor()
  await eventually(() => first.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

async function secondTab(first: QuizVisit): Promise<QuizVisit> {
  const page = await first.page.context().newPage()
  await page.goto(`${inject('origin')}/en/quiz/`)
  return quizOn(page, 'en')
}
