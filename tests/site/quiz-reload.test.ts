import { describe, expect, inject, test } from 'vitest'
import type { StorageState } from '../support/storage-states.ts'
import { expectQuiet } from '../support/visit.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz, type QuizVisit } from './support/quiz-visit.ts'

// No answer in this tab is lost by a reload or by moving in the history, even without storage.

const states: readonly StorageState[] = ['normal', 'blocked', 'full']
const { answers, code } = people.almostQuiet

describe.each(states)('with storage %s', (storage) => {
  test('a reload during the quiz keeps the statement and the answers', async () => {
    const quiz = await openQuiz({ storage, before: answers.slice(0, 20) })
    await answerFrom(quiz, 21, answers.slice(20, 24))
    await quiz.statement(25).waitFor()
    await quiz.choose(2)

    await quiz.page.reload()
    await quiz.statement(25).waitFor()
    expect(await quiz.option(2).isChecked()).toBe(true)
    await answerFrom(quiz, 25, answers.slice(24))
    await expectCode(quiz)
  })

  test('the browser’s back and forward buttons move from statement to statement', async () => {
    const quiz = await openQuiz({ storage })
    await answerFrom(quiz, 1, answers.slice(0, 3))
    await quiz.statement(4).waitFor()

    await quiz.page.goBack()
    await quiz.statement(3).waitFor()
    await quiz.page.goBack()
    await quiz.statement(2).waitFor()
    expect(await quiz.option(answers[1] ?? 0).isChecked()).toBe(true)
    await quiz.page.goForward()
    await quiz.statement(3).waitFor()
    expect(await quiz.option(answers[2] ?? 0).isChecked()).toBe(true)
  })

  test('a reload after going back keeps the answers to later statements', async () => {
    const quiz = await openQuiz({ storage, before: answers.slice(0, 20) })
    await answerFrom(quiz, 21, answers.slice(20, 24))
    await quiz.statement(25).waitFor()
    for (const number of [24, 23, 22]) {
      await quiz.page.goBack()
      await quiz.statement(number).waitFor()
    }

    await quiz.page.reload()
    await quiz.statement(22).waitFor()
    for (const number of [23, 24, 25]) {
      await quiz.page.goForward()
      await quiz.statement(number).waitFor()
    }
    await answerFrom(quiz, 25, answers.slice(24))
    await expectCode(quiz)
  })

  test('after a visit to another page, the back button returns to the statement with all answers', async () => {
    const quiz = await openQuiz({ storage, before: answers.slice(0, 25) })
    await answerFrom(quiz, 26, answers.slice(25, 26))
    await quiz.statement(27).waitFor()
    await quiz.page.getByRole('link', { name: 'Front or Back, home page' }).click()
    await quiz.page.waitForURL('**/en/')

    await quiz.page.goBack()
    await quiz.statement(27).waitFor()
    await answerFrom(quiz, 27, answers.slice(26))
    await expectCode(quiz)
  })

  test('the back button returns from the result to the last statement with all answers', async () => {
    const quiz = await openQuiz({ storage, before: answers.slice(0, 26) })
    await answerFrom(quiz, 27, answers.slice(26))
    await expectCode(quiz)

    await quiz.page.goBack()
    await quiz.statement(28).waitFor()
    expect(await quiz.option(answers[27] ?? 0).isChecked()).toBe(true)
    await quiz.button('See my result').click()
    await expectCode(quiz)
    await expectQuiet(quiz.page)
  })
})

test('the URL contains no answers until there is a result', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, [4, 2])
  await quiz.statement(3).waitFor()
  expect(quiz.page.url()).toBe(`${inject('origin')}/en/quiz/`)
})

async function expectCode({ page }: QuizVisit) {
  await page.waitForURL(`${inject('origin')}/en/result/#${code}`)
}
