import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz, quizOn } from './support/quiz-visit.ts'

// A change of language during the quiz keeps the statement and the answers.

const { answers, code } = people.counter

test.each(['normal', 'blocked', 'full'] as const)(
  'with storage %s, both languages show the same statement and answers',
  async (storage) => {
    const english = await openQuiz({ storage, before: answers.slice(0, 20) })
    const { page } = english
    await answerFrom(english, 21, answers.slice(20, 21))
    await english.statement(22).waitFor()
    await english.choose(answers[21] ?? 0)

    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    const vietnamese = quizOn(page, 'vi')
    await vietnamese.statement(22).waitFor()
    expect(await vietnamese.option(answers[21] ?? 0).isChecked()).toBe(true)
    // The answers are removed from the URL fragment, so that a copied link does not contain them.
    expect(page.url()).toBe(`${inject('origin')}/vi/quiz/`)

    await answerFrom(vietnamese, 22, answers.slice(21, 25))
    await vietnamese.statement(26).waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await english.statement(26).waitFor()
    await answerFrom(english, 26, answers.slice(25))
    await page.waitForURL(`${inject('origin')}/en/result/#${code}`)
    await expectQuiet(page)
  }
)

test('the back button returns to the first language at the same statement', async () => {
  const english = await openQuiz()
  await answerFrom(english, 1, answers.slice(0, 2))
  await english.statement(3).waitFor()
  await english.page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await quizOn(english.page, 'vi').statement(3).waitFor()
  await english.page.goBack()
  await english.statement(3).waitFor()
  expect(english.page.url()).toBe(`${inject('origin')}/en/quiz/`)
})
