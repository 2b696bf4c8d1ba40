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

// Going on, back and past, one statement at a time.

test('Next with nothing chosen says so, and the choice that follows takes it back', async () => {
  const quiz = await openQuiz()
  const notice = quiz.page.getByRole('alert').getByText('Choose an answer, or press Skip.')
  await quiz.button('Next').click()
  await notice.waitFor()
  expect(await quiz.statement(1).isVisible()).toBe(true)
  const described = await quiz.statement(1).getAttribute('aria-describedby')
  expect(described).toBe(await quiz.page.getByRole('alert').getAttribute('id'))

  await quiz.option(3).check()
  await notice.waitFor({ state: 'detached' })
  await quiz.button('Next').click()
  await quiz.statement(2).waitFor()
  await expectQuiet(quiz.page)
})

test('choosing alone never goes on', async () => {
  const quiz = await openQuiz()
  for (const answer of [5, 1, 4] as const) await quiz.option(answer).check()
  expect(await progress(quiz, 1).isVisible()).toBe(true)
})

// The statement that comes may have the same button, or an answer, in the very place of the tap.
describe.each([1, 2, 8])('a double tap at statement %i', (number) => {
  test('on Next goes on by one statement, chooses nothing there and blames nobody', async () => {
    const quiz = await openImpatiently(number)
    await quiz.option(4).check()
    await tapTwice(quiz.button('Next'))
    await expectUntouched(quiz, number + 1)
  })

  test('on Skip skips one statement', async () => {
    const quiz = await openImpatiently(number)
    await tapTwice(quiz.button('Skip'))
    await expectUntouched(quiz, number + 1)
  })
})

/** On a phone, with keys for what comes before, and a moment to read this one. */
async function openImpatiently(number: number) {
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

test('Back shows the answer that was given, and it can be changed', async () => {
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

  await quiz.option(4).check()
  await quiz.button('Next').click()
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(4).isChecked()).toBe(true)
})

test('Skip takes a given answer away', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, [2])
  await quiz.button('Back').click()
  await quiz.button('Skip').click()
  await quiz.button('Back').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('each statement starts at the top of the page, without what was said before the first', async () => {
  const quiz = await openQuiz({ width: 320, height: 480 })
  const promise = quiz.page.getByText('No account', { exact: true })
  expect(await promise.isVisible()).toBe(true)
  await answerFrom(quiz, 1, [2])
  await quiz.statement(2).waitFor()
  expect(await quiz.page.evaluate(() => scrollY)).toBe(0)
  expect(await promise.isVisible()).toBe(false)
})
