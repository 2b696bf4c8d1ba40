import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { said } from './support/content.ts'
import { people } from './support/people.ts'
import { answerFrom, openQuiz } from './support/quiz-visit.ts'

// A browser that keeps nothing: everything works, and the page says that it cannot remember.

const { forgetful } = said('en').ui.quiz.island

test.each(['blocked', 'full'] as const)(
  'with storage %s the quiz goes to its end',
  async (storage) => {
    const quiz = await openQuiz({ storage })
    await quiz.page.getByRole('status').getByText(forgetful).waitFor()
    await answerFrom(quiz, 1, people.quiet.answers)
    await quiz.page
      .getByRole('heading', { level: 1, name: 'Your answers point clearly to the back office.' })
      .waitFor()
    expect(quiz.page.url()).toBe(`${inject('origin')}/en/result/#${people.quiet.code}`)
    // What is not kept can be neither changed here nor deleted.
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

test('a browser that remembers is not told otherwise', async () => {
  const quiz = await openQuiz()
  await answerFrom(quiz, 1, [4])
  expect(await quiz.page.getByText(forgetful).count()).toBe(0)
})

test('storage that fills up on the way costs no answer, and the page says so from then on', async () => {
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

/** Runs in the page. Nothing more fits, but what is there can still be read. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
  }
}
