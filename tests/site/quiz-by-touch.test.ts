import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people } from './support/people.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { smallTargets } from './support/tap-targets.ts'

// The quiz from the first statement to the verdict, on a phone: one tap for each answer.

const phone = { width: 360, height: 740, touch: true }

describe.each([
  { locale: 'en', person: people.quiet },
  { locale: 'vi', person: people.atHomeOnBoth }
] as const)('in $locale', ({ locale, person }) => {
  test('28 taps on answers lead to their code and verdict', async () => {
    const quiz = await openQuiz({ locale, ...phone })
    const { page } = quiz
    const { words } = contentIn(locale)

    for (const [at, answer] of person.answers.entries()) {
      await quiz.statement(at + 1).waitFor()
      await page.getByText(words.scale[answer - 1] ?? '', { exact: true }).tap()
    }

    const { sentence } = words.placings[person.placing]
    await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
    expect(page.url()).toBe(`${inject('origin')}/${locale}/result/#${person.code}`)
    expect(await smallTargets(page)).toEqual([])
    await expectQuiet(page)
  })

  test('everything that can be tapped is at least 44 px wide and high', async () => {
    const quiz = await openQuiz({ locale, ...phone })
    expect(await smallTargets(quiz.page)).toEqual([])
    await quiz.button(quiz.text.skip).tap()
    await quiz.statement(2).waitFor()
    expect(await smallTargets(quiz.page)).toEqual([])
  })

  test('from the second question on, the first answer and Next are in the viewport together', async () => {
    const quiz = await openQuiz({ locale, ...phone })
    await quiz.button(quiz.text.skip).tap()
    await quiz.statement(2).waitFor()
    const boxes = [
      await quiz.option(1).boundingBox(),
      await quiz.button(quiz.text.next).boundingBox()
    ]
    const bottoms = boxes.map((box) => (box ? box.y + box.height : Number.POSITIVE_INFINITY))
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(phone.height)
    expect(Math.min(...boxes.map((box) => box?.y ?? -1))).toBeGreaterThanOrEqual(0)
  })
})
