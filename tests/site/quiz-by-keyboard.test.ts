import { describe, expect, inject, test } from 'vitest'
import type { Answer } from '#domain/model'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn, tabStops } from './support/focus.ts'
import { pass } from './support/page-clock.ts'
import { people } from './support/people.ts'
import { openQuiz, openStoppedQuiz, type QuizVisit } from './support/quiz-visit.ts'

// The quiz from the first statement to the verdict, with the keyboard only.

/** How many presses of Tab reach the first answer, after skip link, site name, language and switch. */
const TABS_TO_QUIZ = 5

describe.each([
  { locale: 'en', person: people.drawnToNeither },
  { locale: 'vi', person: people.almostQuiet }
] as const)('all statements are answered in $locale', ({ locale, person }) => {
  test('with the keys 1 to 5 and Enter', async () => {
    const quiz = await openQuiz({ locale })
    await tabStops(quiz.page, TABS_TO_QUIZ)
    for (const [at, answer] of person.answers.entries()) {
      await quiz.statement(at + 1).waitFor()
      await quiz.page.keyboard.press(String(answer))
      await expectFocusOn(quiz.option(answer))
      await quiz.page.keyboard.press('Enter')
    }
    await expectVerdict(quiz)
  })

  test('with Tab, the space bar and the arrow keys', async () => {
    const quiz = await openQuiz({ locale })
    const { keyboard } = quiz.page
    await tabStops(quiz.page, TABS_TO_QUIZ - 1)
    for (const [at, answer] of person.answers.entries()) {
      await quiz.statement(at + 1).waitFor()
      if (at > 0) await expectFocusOn(quiz.statement(at + 1).locator('legend'))
      await keyboard.press('Tab')
      await keyboard.press('Space')
      for (let step = 1; step < answer; step++) await keyboard.press('ArrowDown')
      await expectFocusOn(quiz.option(answer))
      await keyboard.press('Tab')
      await keyboard.press('Enter')
    }
    await expectVerdict(quiz)
  })

  async function expectVerdict({ page }: QuizVisit) {
    const { sentence } = contentIn(locale).words.placings[person.placing]
    await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
    expect(page.url()).toBe(`${inject('origin')}/${locale}/result/#${person.code}`)
    await expectQuiet(page)
  }
})

test('the Tab key moves the focus through the first question from top to bottom', async () => {
  const { page } = await openQuiz()
  expect(await tabStops(page, 8)).toEqual([
    'Skip to the content',
    'Front or Back, home page',
    'Tiếng Việt',
    'Tap an answer and the next statement follows. Back undoes it.',
    'Strongly disagree',
    'Next',
    'Skip',
    'Xem câu này bằng tiếng Việt'
  ])
})

test('after Next the focus is on the new statement, Back comes after Skip, and the switch is last', async () => {
  const quiz = await openQuiz()
  await tabStops(quiz.page, TABS_TO_QUIZ)
  await quiz.page.keyboard.press('2')
  await quiz.page.keyboard.press('Enter')
  await expectFocusOn(quiz.statement(2).locator('legend'))
  expect(await tabStops(quiz.page, 6)).toEqual([
    'Strongly disagree',
    'Next',
    'Skip',
    'Back',
    'Xem câu này bằng tiếng Việt',
    'Tap an answer and the next statement follows. Back undoes it.'
  ])
})

describe('never goes on to the next statement by itself, so that a choice can be changed:', () => {
  test.each([
    { keys: ['2'], chosen: 2 },
    { keys: ['2', 'ArrowDown', 'ArrowDown'], chosen: 4 },
    { keys: ['Space'], chosen: 1 },
    { keys: ['Space', 'Space', 'ArrowDown', 'Space'], chosen: 2 }
  ] as const)('the keys $keys', async ({ keys, chosen }) => {
    const quiz = await openStoppedQuiz()
    await tabStops(quiz.page, TABS_TO_QUIZ)
    for (const key of keys) await quiz.page.keyboard.press(key)
    await expectToStay(quiz, chosen)
  })

  test('a key after a click beside the answers', async () => {
    const quiz = await openStoppedQuiz()
    await quiz.statement(1).locator('legend').click()
    await quiz.option(3).focus()
    await quiz.page.keyboard.press('Space')
    await expectToStay(quiz, 3)
  })

  test('an arrow key right after a click on an answer', async () => {
    const quiz = await openStoppedQuiz()
    await quiz.option(3).click()
    await quiz.page.keyboard.press('ArrowDown')
    await expectToStay(quiz, 4)
  })

  async function expectToStay(quiz: QuizVisit, chosen: Answer) {
    await pass(quiz.page, 5000)
    expect(await quiz.option(chosen).isChecked()).toBe(true)
    expect(await quiz.statement(1).isVisible()).toBe(true)
  }
})

test('digits with Ctrl, Alt or Meta, and digits other than 1 to 5, choose nothing', async () => {
  const quiz = await openQuiz()
  await tabStops(quiz.page, TABS_TO_QUIZ)
  for (const keys of ['Control+3', 'Alt+3', 'Meta+3', '0', '6', '9']) {
    await quiz.page.keyboard.press(keys)
  }
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('the keys 1 to 5 choose nothing while the focus is outside of the quiz', async () => {
  const quiz = await openQuiz()
  await quiz.page.keyboard.press('4')
  await tabStops(quiz.page, 2)
  await quiz.page.keyboard.press('4')
  expect(await quiz.page.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('the skip link moves the focus to the current question', async () => {
  const quiz = await openQuiz()
  await tabStops(quiz.page, TABS_TO_QUIZ)
  await quiz.page.keyboard.press('5')
  await quiz.page.keyboard.press('Enter')
  await quiz.statement(2).waitFor()

  await quiz.page.getByRole('link', { name: 'Skip to the content' }).focus()
  await quiz.page.keyboard.press('Enter')
  expect(await tabStops(quiz.page, 1)).toEqual(['Strongly disagree'])
  expect(await quiz.statement(2).isVisible()).toBe(true)
})
