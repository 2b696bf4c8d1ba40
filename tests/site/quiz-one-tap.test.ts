import { describe, expect, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn } from './support/focus.ts'
import { pass } from './support/page-clock.ts'
import { openStoppedQuiz, type QuizVisit } from './support/quiz-visit.ts'
import { tapTwice } from './support/tap-twice.ts'

// A tap on an answer shows it for 350 ms, and then the next statement follows by itself. The page's
// clock stands still, so that a tap comes exactly when the test says. Whole quizzes are tapped in
// real time in quiz-by-touch.test.ts and quiz-by-mouse.test.ts.

const phone = { width: 360, height: 740, touch: true }

test('a tapped answer is seen to be chosen, before the next statement comes and has the focus', async () => {
  const quiz = await openStoppedQuiz(phone)
  await quiz.option(4).tap()
  await pass(quiz.page, 349)
  expect(await quiz.option(4).isChecked()).toBe(true)
  const agree = quiz.page.getByText('Agree', { exact: true })
  expect(await agree.evaluate((label) => getComputedStyle(label).fontWeight)).toBe('600')
  expect(await quiz.statement(1).isVisible()).toBe(true)

  await pass(quiz.page, 50)
  await quiz.statement(2).waitFor()
  await expectFocusOn(quiz.statement(2).locator('legend'))
  await expectQuiet(quiz.page)
})

test('answers that are tapped as soon as their statement appears are all stored, each once', async () => {
  const quiz = await openStoppedQuiz(phone)
  for (const [at, answer] of ([4, 2, 5, 1, 3] as const).entries()) {
    await quiz.statement(at + 1).waitFor()
    await quiz.option(answer).tap()
    // The next tap comes 50 ms after the next statement.
    await pass(quiz.page, 400)
  }
  await expectUntouched(quiz, 6)
  // 4 + 2 × 6 + 5 × 36 + 1 × 216 + 3 × 1296 = 4300 = 4 × 1024 + 6 × 32 + 12, which is 46C in base 32.
  expect(await quiz.page.evaluate(() => ({ ...localStorage }))).toEqual({
    'front-or-back': '146C-0F/5'
  })
})

// From the second statement on, the answers and the buttons stay where they were.
describe('the second tap of a double tap on an answer', () => {
  test('neither answers nor skips the next statement', async () => {
    const quiz = await openAtSecond(phone)
    await tapTwice(quiz.option(4))
    await pass(quiz.page, 400)
    await quiz.statement(3).waitFor()
    await pass(quiz.page, 5000)
    await expectUntouched(quiz, 3)
  })

  test('does not count when it begins before the next statement and ends after it', async () => {
    const quiz = await openAtSecond()
    await quiz.option(4).click()
    await quiz.page.mouse.down()
    await pass(quiz.page, 400)
    await quiz.statement(3).waitFor()
    await quiz.page.mouse.up()
    await pass(quiz.page, 5000)
    await expectUntouched(quiz, 3)
  })
})

test('after an answer, Next does not count for 300 ms', async () => {
  const quiz = await openAtSecond(phone)
  await quiz.option(4).tap()
  // The next statement comes after 350 ms.
  await pass(quiz.page, 649)
  await quiz.statement(3).waitFor()
  await quiz.button('Next').tap()
  await pass(quiz.page, 50)
  await expectUntouched(quiz, 3)
  await quiz.button('Next').tap()
  await pass(quiz.page, 50)
  await quiz.page.getByRole('alert').getByText('Choose an answer, or press Skip.').waitFor()
})

test('after Back, a tap on the answer that is chosen already goes on too', async () => {
  const quiz = await openStoppedQuiz(phone)
  await quiz.option(4).tap()
  await pass(quiz.page, 1000)
  await quiz.button('Back').tap()
  await pass(quiz.page, 50)
  await quiz.statement(1).waitFor()
  expect(await quiz.option(4).isChecked()).toBe(true)
  await quiz.option(4).tap()
  await pass(quiz.page, 400)
  await expectUntouched(quiz, 2)
})

describe.each(['en', 'vi'] as const)('in %s, with the switch turned off', (locale) => {
  test('a tap only chooses, also after a reload', async () => {
    const quiz = await openStoppedQuiz({ ...phone, locale })
    const { page, oneTap, option, statement, text } = quiz
    expect(await oneTap.isChecked()).toBe(true)
    await page.getByText(contentIn(locale).ui.quiz.island.oneTap, { exact: true }).tap()
    await option(4).tap()
    await pass(page, 5000)
    expect(await option(4).isChecked()).toBe(true)
    expect(await statement(1).isVisible()).toBe(true)

    await page.reload()
    await statement(1).waitFor()
    expect(await oneTap.isChecked()).toBe(false)
    await option(2).tap()
    await pass(page, 5000)
    expect(await option(2).isChecked()).toBe(true)
    expect(await statement(1).isVisible()).toBe(true)

    // At later statements the switch is below the buttons, and turns it on again.
    await quiz.button(text.next).tap()
    await pass(page, 1000)
    await statement(2).waitFor()
    await oneTap.tap()
    await option(5).tap()
    await pass(page, 400)
    await expectUntouched(quiz, 3)
  })
})

async function openAtSecond(visit: Parameters<typeof openStoppedQuiz>[0] = {}) {
  const quiz = await openStoppedQuiz(visit)
  await quiz.button('Skip').click()
  await pass(quiz.page, 1000)
  await quiz.statement(2).waitFor()
  return quiz
}

async function expectUntouched({ page, statement }: QuizVisit, number: number): Promise<void> {
  await statement(number).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await page.getByRole('alert').count()).toBe(0)
}
