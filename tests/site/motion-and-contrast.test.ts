import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { animatedElements } from './support/motion.ts'
import { people } from './support/people.ts'
import { openQuiz, type QuizVisit } from './support/quiz-visit.ts'
import { openResult, rolesOn } from './support/result-visit.ts'

// The system settings for reduced motion and forced colours. every-page.test.ts checks that no page
// has animations with reduced motion.

test('the result is animated, but not with reduced motion', async () => {
  const suffix = `#${people.counter.code}`
  const reduced = await openResult({ suffix, reducedMotion: true })
  await rolesOn(reduced.page)
  expect(await animatedElements(reduced.page)).toEqual([])

  const usual = await openResult({ suffix })
  await rolesOn(usual.page)
  expect(await animatedElements(usual.page)).not.toEqual([])
})

test('with forced colours the chosen answer looks different from the others', async () => {
  const quiz = await openQuiz()
  await quiz.page.emulateMedia({ forcedColors: 'active' })
  await choose(quiz, 2)
  const unchosen = await picture(quiz.option(4))
  await choose(quiz, 4)
  expect(await picture(quiz.option(4))).not.toBe(unchosen)
  await choose(quiz, 2)
  expect(await picture(quiz.option(4))).toBe(unchosen)
})

test('with forced colours buttons and answers have a visible border', async () => {
  const quiz = await openQuiz()
  await quiz.page.emulateMedia({ forcedColors: 'active' })
  for (const element of [quiz.button('Next'), quiz.page.getByText('Agree', { exact: true })]) {
    const border = await element.evaluate((target) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(target)
      return { borderTopColor, visible: Number.parseFloat(borderTopWidth) > 0 }
    })
    expect(border.visible).toBe(true)
    const background = await quiz.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor
    )
    expect(border.borderTopColor).not.toBe(background)
  }
})

/** Chooses an answer, and removes focus and pointer, so that only the choice changes its look. */
async function choose(quiz: QuizVisit, answer: 2 | 4): Promise<void> {
  await quiz.choose(answer)
  await quiz.option(answer).blur()
  await quiz.page.mouse.move(0, 0)
}

async function picture(element: Locator): Promise<string> {
  return (await element.screenshot()).toString('base64')
}
