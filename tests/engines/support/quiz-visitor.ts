import type { Answer } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { content, contentIn } from '../../site/support/content.ts'
import type { Visitor } from './visitor.ts'

/** Clicks on an answer to each statement, from number `first` on. */
export async function answerByMouse(
  visitor: Visitor,
  locale: Locale,
  answers: readonly Answer[],
  first = 1
): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await visitor.read(progressText(locale, first + at))
    await visitor.press('radio', answerText(locale, answer))
  }
}

/** What the quiz says while statement `number` is shown, such as “Statement 2 of 28”. */
export function progressText(locale: Locale, number: number): string {
  const total = content.model.questions.length
  return fill(contentIn(locale).ui.quiz.island.progress, { n: number, total })
}

/** The words of an answer. */
export function answerText(locale: Locale, answer: Answer): string {
  return contentIn(locale).words.scale[answer - 1] ?? ''
}
