import { describe, expect, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { pause } from './support/pace.ts'
import {
  answerByKeys,
  answerFrom,
  openQuiz,
  progress,
  type QuizVisit
} from './support/quiz-visit.ts'
import { tapTwice } from './support/tap-twice.ts'

// The buttons Next, Back and Skip, which move by one statement.

test('Next without an answer shows a message, which the next choice removes', async () => {
  const quiz = await openQuiz()
  const notice = quiz.page.getByRole('alert').getByText('Choose an answer, or press Skip.')
  await quiz.button('Next').click()
  await notice.waitFor()
  expect(await quiz.statement(1).isVisible()).toBe(true)
  const described = await quiz.statement(1).getAttribute('aria-describedby')
  expect(described).toBe(await quiz.page.getByRole('alert').getAttribute('id'))

  await quiz.choose(3)
  await notice.waitFor({ state: 'detached' })
  await quiz.button('Next').click()
  await quiz.statement(2).waitFor()
  await expectQuiet(quiz.page)
})

// The next statement may have the same button, or an answer, at the point of the tap.
describe.each([1, 2, 8])('a double tap at statement %i', (number) => {
  test('on Next goes on by one statement, and neither chooses an answer nor shows an error', async () => {
    const quiz = await openAt(number)
    await quiz.choose(4)
    await tapTwice(quiz.button('Next'))
    await expectUntouched(quiz, number + 1)
  })

  test('on Skip skips one statement', async () => {
    const quiz = await openAt(number)
    await tapTwice(quiz.button('Skip'))
    await expectUntouched(quiz, number + 1)
  })
})

/** Opens the quiz on a phone, answers the statements before this one, and lets time pass to read. */
async function openAt(number: number) {
  const quiz = await openQuiz({ touch: true, width: 360, height: 740, hurried: true })
  await answerByKeys(
    quiz,
    Array.from({ length: number - 1 }, () => 2 as const)
  )
  await quiz.statement(number).waitFor()
  await pause(quiz.page)
  return quiz
}

async function expectUntouched(quiz: QuizVisit, number: number) {
  await quiz.statement(number).waitFor()
  expect(await progress(quiz, number).isVisible()).toBe(true)
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await quiz.page.getByRole('alert').count()).toBe(0)
}

test('Back shows the earlier answer, which can be changed', async () => {
  const quiz = await openQuiz()
  expect(await quiz.button('Back').count()).toBe(0)
  await answerFrom(quiz, 1, [2, 5])
  await quiz.statement(3).waitFor()

  await quiz.button('Back').click()
  await quiz.statement(2).waitFor()
  expect(await quiz.option(5).isChecked()).toBe(true)
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(2).isChecked()).toBe(true)

  await quiz.choose(4)
  await quiz.button('Next').click()
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(4).isChecked()).toBe(true)
})

test('Skip removes an earlier answer', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, [2])
  await quiz.button('Back').click()
  await quiz.button('Skip').click()
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('from the second statement on, the page is scrolled to the top and has no introduction', async () => {
  const quiz = await openQuiz({ width: 320, height: 480 })
  const introduction = quiz.page.getByText('No account', { exact: true })
  expect(await introduction.isVisible()).toBe(true)
  await answerFrom(quiz, 1, [2])
  await quiz.statement(2).waitFor()
  expect(await quiz.page.evaluate(() => scrollY)).toBe(0)
  expect(await introduction.isVisible()).toBe(false)
})
