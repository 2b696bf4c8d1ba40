import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../site/support/content.ts'
import { readCalmly } from '../site/support/pace.ts'
import { people } from '../site/support/people.ts'
import { describeInEngines } from './support/in-engines.ts'
import { answerByMouse, answerText, progressText } from './support/quiz-visitor.ts'

// The quiz from the first statement to its result.

describeInEngines(({ origin, visit }) => {
  test.each(LOCALES)('%s: 28 clicks on answers lead to their code and verdict', async (locale) => {
    const visitor = await visit(`/${locale}/quiz/`)
    await visitor.tab.evaluate(readCalmly)
    const { answers } = people.counter
    await answerByMouse(visitor, locale, answers)
    await visitor.find('heading', contentIn(locale).words.placings.front.sentence)
    expect(await visitor.address()).toBe(`${origin()}/${locale}/result/#12H7-EY82-V32E-R9ZC-NC`)
  })

  test.each(LOCALES)('%s: Tab, the keys 1 to 5 and Enter lead to the result', async (locale) => {
    const visitor = await visit(`/${locale}/quiz/`)
    const { tab } = visitor
    await tab.evaluate(readCalmly)
    await visitor.tabTo('radio', answerText(locale, 1))
    for (const [at, answer] of people.quiet.answers.entries()) {
      await visitor.read(progressText(locale, at + 1))
      await tab.press(`${digit(answer)}`)
      await tab.press('Enter')
    }
    await visitor.find('heading', contentIn(locale).words.placings.back.sentence)
    expect(await visitor.address()).toBe(`${origin()}/${locale}/result/#14TQ-F962-6CEP-VFGW-11`)
  })

  test.each(LOCALES)(
    '%s: after a reload in the middle, the quiz goes on with the answers before',
    async (locale) => {
      const visitor = await visit(`/${locale}/quiz/`)
      await visitor.tab.evaluate(readCalmly)
      const { answers } = people.atHomeOnBoth
      await answerByMouse(visitor, locale, answers.slice(0, 12))
      await visitor.read(progressText(locale, 13))
      await visitor.tab.reload()
      await visitor.read(progressText(locale, 13))
      await visitor.tab.evaluate(readCalmly)
      await answerByMouse(visitor, locale, answers.slice(12), 13)
      await visitor.find('heading', contentIn(locale).words.placings.both.sentence)
      expect(await visitor.address()).toBe(`${origin()}/${locale}/result/#12BV-E19Y-FXRE-4TM2-ZR`)
    }
  )
})

/** An answer as the key that gives it. */
function digit(answer: number) {
  const key = (['1', '2', '3', '4', '5'] as const)[answer - 1]
  if (key === undefined) throw new Error(`Expected an answer from 1 to 5, found ${answer}.`)
  return key
}
