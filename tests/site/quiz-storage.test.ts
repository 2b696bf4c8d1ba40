import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'

// In a browser without storage, everything works, and the page says that it cannot store answers.

const { forgetful } = contentIn('en').ui.quiz.island

test.each(['blocked', 'full'] as const)(
  'with storage %s the quiz can be finished',
  async (storage) => {
    const quiz = await openQuiz({ storage })
    await quiz.page.getByRole('status').getByText(forgetful).waitFor()
    await answerFrom(quiz, 1, people.quiet.answers)
    await quiz.page
      .getByRole('heading', { level: 1, name: 'Your answers point clearly to the back office.' })
      .waitFor()
    expect(quiz.page.url()).toBe(`${inject('origin')}/en/result/#${people.quiet.code}`)
    // Answers that are not stored cannot be deleted.
    expect(await quiz.page.getByText('Delete my answers from this device').count()).toBe(0)
    await expectQuiet(quiz.page)
  }
)

test.each(['blocked', 'full'] as const)('with storage %s starting over works', async (storage) => {
  const quiz = await openQuiz({ storage, before: people.quiet.answers.slice(0, 27) })
  await quiz.button('Skip').click()
  await quiz.button('Start over').click()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)

  await quiz.page.reload()
  await quiz.statement(1).waitFor()
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('with working storage, there is no such message', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, [4])
  expect(await quiz.page.getByText(forgetful).count()).toBe(0)
})

test('when storage becomes full during the quiz, no answer is lost, and the page says so', async () => {
  const { answers, code } = people.counter
  const quiz = await openQuiz({ before: answers.slice(0, 20) })
  await answerFrom(quiz, 21, answers.slice(20, 23))
  await quiz.page.evaluate(fillStorage)
  await answerFrom(quiz, 24, answers.slice(23, 25))
  await quiz.page.getByText(forgetful).waitFor()

  await quiz.page.context().addInitScript(fillStorage)
  await quiz.page.reload()
  await quiz.page.getByText(forgetful).waitFor()
  await answerFrom(quiz, 26, answers.slice(25))
  await quiz.page.waitForURL(`**/en/result/#${code}`)
})

/** Runs in the page. Nothing more can be stored, but stored values can still be read. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
  }
}
