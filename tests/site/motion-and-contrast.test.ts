import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { animatedElements } from './support/motion.ts'
import { people } from './support/people.ts'
import { openQuiz, type QuizVisit } from './support/quiz-visit.ts'
import { openResult } from './support/result-visit.ts'

// What somebody has told their system: less motion, or their own few colours. That no page moves with less motion is in
// every-page.test.ts.

test('with less motion the result does not move in; without, it does', async () => {
  const behind = `#${people.counter.code}`
  const still = await openResult({ behind, reducedMotion: true })
  await still.page.getByText(people.counter.code, { exact: true }).waitFor()
  expect(await animatedElements(still.page)).toEqual([])

  const lively = await openResult({ behind })
  await lively.page.getByText(people.counter.code, { exact: true }).waitFor()
  expect(await animatedElements(lively.page)).not.toEqual([])
})

test('with forced colours the chosen answer can be told from the others', async () => {
  const quiz = await openQuiz()
  await quiz.page.emulateMedia({ forcedColors: 'active' })
  await choose(quiz, 2)
  const unchosen = await picture(quiz.option(4))
  await choose(quiz, 4)
  expect(await picture(quiz.option(4))).not.toBe(unchosen)
  await choose(quiz, 2)
  expect(await picture(quiz.option(4))).toBe(unchosen)
})

test('with forced colours buttons and answers have an edge', async () => {
  const quiz = await openQuiz()
  await quiz.page.emulateMedia({ forcedColors: 'active' })
  for (const element of [quiz.button('Next'), quiz.page.getByText('Agree', { exact: true })]) {
    const edge = await element.evaluate((one) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(one)
      return { borderTopColor, visible: Number.parseFloat(borderTopWidth) > 0 }
    })
    expect(edge.visible).toBe(true)
    const ground = await quiz.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(edge.borderTopColor).not.toBe(ground)
  }
})

/** And takes pointer and focus away: only the choice itself may make a difference. */
async function choose(quiz: QuizVisit, answer: 2 | 4): Promise<void> {
  await quiz.option(answer).check()
  await quiz.option(answer).blur()
  await quiz.page.mouse.move(0, 0)
}

async function picture(element: Locator): Promise<string> {
  return (await element.screenshot()).toString('base64')
}
