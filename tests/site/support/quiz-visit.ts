import type { Locator, Page } from 'playwright-core'
import type { Answer } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { openPage, type Visit } from '../../support/visit.ts'
import { content, contentIn } from './content.ts'
import { readCalmly, stopClock } from './pace.ts'
import { bySlot } from './people.ts'

/** The quiz as somebody sees it: its parts by the names they have in the visitor's language. */
export type QuizVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['quiz']['island']
  /** The screen of statement `number`, counted from 1. */
  readonly statement: (number: number) => Locator
  readonly option: (answer: Answer) => Locator
  readonly button: (name: string) => Locator
}

type Options = Omit<Visit, 'path'> & {
  locale?: Locale
  /** Quicker than reading; somebody who reads each statement otherwise. */
  hurried?: boolean
  /** What was answered before, in the order asked: the visit begins at the statement after these. */
  before?: readonly Answer[]
}

/** Opens the quiz; with answers from before, as somebody who was there already and changed the language. */
export async function openQuiz({ locale = 'en', hurried, before, ...visit }: Options = {}) {
  const place = before && { answers: bySlot(before), at: before.length }
  const page = await openPage({
    path: `/${locale}/quiz/${place ? carryingHash(place) : ''}`,
    language: locale,
    ...(place && { stored: { 'front-or-back': formatQuizProgress(place) } }),
    ...visit,
    prepare: async (context) => {
      await context.addInitScript(hurried ? stopClock : readCalmly)
      await visit.prepare?.(context)
    }
  })
  return quizOn(page, locale)
}

/** The quiz on a page that is open already. */
export function quizOn(page: Page, locale: Locale): QuizVisit {
  const { ui, words } = contentIn(locale)
  return {
    page,
    text: ui.quiz.island,
    statement(number) {
      const { id = '' } = content.model.questions[number - 1] ?? {}
      return page.getByRole('group', { name: words.statements[id] ?? id, exact: true })
    },
    option: (answer) =>
      page.getByRole('radio', { name: words.scale[answer - 1] ?? '', exact: true }),
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
    await quiz.option(answer).press(String(answer))
    await quiz.page.keyboard.press('Enter')
  }
}

/** Answers the first statements by the keys 1 to 5, quicker than anybody could read and tap. */
export async function answerByKeys(quiz: QuizVisit, answers: readonly Answer[]) {
  // The keys count while the focus is in the quiz, where it stays from statement to statement.
  await quiz.option(1).focus()
  for (const [at, answer] of answers.entries()) {
    await quiz.statement(at + 1).waitFor()
    await quiz.page.keyboard.press(String(answer))
    await quiz.page.keyboard.press('Enter')
  }
}

/** How far the visitor is, in the page's own words. */
export function progress({ page, text }: QuizVisit, number: number): Locator {
  const total = content.model.questions.length
  return page.getByText(fill(text.progress, { n: number, total }), { exact: true })
}
