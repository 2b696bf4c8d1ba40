import type { Locator, Page } from 'playwright-core'
import type { Answer } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { openPage, type Visit } from '../../support/visit.ts'
import { content, contentIn } from './content.ts'
import { readCalmly, stopClock } from './pace.ts'
import { installClock, stopClockOf } from './page-clock.ts'
import { bySlot } from './people.ts'

/** The open quiz, with locators that find elements by their names in its language. */
export type QuizVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['quiz']['island']
  /** The group of statement `number`, counted from 1, with its answers. */
  readonly statement: (number: number) => Locator
  readonly option: (answer: Answer) => Locator
  /** Chooses an answer by its key, which never moves on by itself. */
  readonly choose: (answer: Answer) => Promise<void>
  /** The switch that says that a tap on an answer moves on. */
  readonly oneTap: Locator
  readonly button: (name: string) => Locator
}

type Options = Omit<Visit, 'path'> & {
  locale?: Locale
  /**
   * The page's clock stands still, so that answers come faster than anybody reads. Otherwise it
   * runs as if the visitor read every statement; see pace.ts.
   */
  hurried?: boolean
  /** The answers to the first statements. The visit begins at the statement after them. */
  before?: readonly Answer[]
}

/**
 * Opens the quiz. Answers in `before` are in the URL, as after a change of language, and stored on
 * the device.
 */
export async function openQuiz({ locale = 'en', hurried, before, ...visit }: Options = {}) {
  const quizProgress = before && { answers: bySlot(before), at: before.length }
  const page = await openPage({
    path: `/${locale}/quiz/${quizProgress ? carryingHash(quizProgress) : ''}`,
    language: locale,
    ...(quizProgress && { stored: { 'front-or-back': formatQuizProgress(quizProgress) } }),
    ...visit,
    prepare: async (context) => {
      await context.addInitScript(hurried ? stopClock : readCalmly)
      await visit.prepare?.(context)
    }
  })
  return quizOn(page, locale)
}

/** Opens the quiz, and stops its clock; from then on only the test moves it. See page-clock.ts. */
export async function openStoppedQuiz({
  locale = 'en',
  ...visit
}: Omit<Visit, 'path' | 'prepare'> & { locale?: Locale } = {}): Promise<QuizVisit> {
  const page = await openPage({
    path: `/${locale}/quiz/`,
    language: locale,
    ...visit,
    prepare: installClock
  })
  await stopClockOf(page)
  return quizOn(page, locale)
}

/** Returns the locators for a quiz page that is already open. */
export function quizOn(page: Page, locale: Locale): QuizVisit {
  const { ui, words } = contentIn(locale)
  const option = (answer: Answer) =>
    page.getByRole('radio', { name: words.scale[answer - 1] ?? '', exact: true })
  return {
    page,
    text: ui.quiz.island,
    statement(number) {
      const { id = '' } = content.model.questions[number - 1] ?? {}
      return page.getByRole('group', { name: words.statements[id] ?? id, exact: true })
    },
    option,
    choose: (answer) => option(answer).press(`${answer}`),
    oneTap: page.getByRole('checkbox', { name: ui.quiz.island.oneTap, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true })
  }
}

/**
 * Answers the statements from number `first` on, one after the other; 0 skips. By keys, because
 * Playwright clicks only what has stood still for two frames, which takes ten times as long for an
 * answer. The quiz is answered by mouse, touch and keyboard in tests of their own.
 */
export async function answerFrom(quiz: QuizVisit, first: number, answers: readonly Answer[]) {
  for (const [at, answer] of answers.entries()) {
    await quiz.statement(first + at).waitFor()
    if (answer === 0) {
      await quiz.button(quiz.text.skip).click()
      continue
    }
    await quiz.choose(answer)
    await quiz.page.keyboard.press('Enter')
  }
}

/**
 * Answers the first statements with the keys 1 to 5 and Enter. Only the page's clock decides whether
 * the quiz finds the answers too fast; see pace.ts. An answer 0 is not supported.
 */
export async function answerByKeys(quiz: QuizVisit, answers: readonly Answer[]) {
  // The keys count while the focus is in the quiz, where it stays from statement to statement.
  await quiz.option(1).focus()
  for (const [at, answer] of answers.entries()) {
    await quiz.statement(at + 1).waitFor()
    await quiz.page.keyboard.press(String(answer))
    await quiz.page.keyboard.press('Enter')
  }
}

/** The text that says which statement is shown, such as “Statement 2 of 28”. */
export function progress({ page, text }: QuizVisit, number: number): Locator {
  const total = content.model.questions.length
  return page.getByText(fill(text.progress, { n: number, total }), { exact: true })
}
