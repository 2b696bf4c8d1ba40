import { expect, test } from 'vitest'
import { statementOf } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { openQuiz } from './support/quiz-visit.ts'

// The button that shows a statement in the other language too.

test.each([
  { locale: 'en', other: 'vi', ask: 'Xem câu này bằng tiếng Việt' },
  { locale: 'vi', other: 'en', ask: 'Show this statement in English' }
] as const)(
  'in $locale a statement can be shown in $other, and hidden again',
  async (languages) => {
    const { locale, other, ask } = languages
    const quiz = await openQuiz({ locale })
    const translation = quiz.page.getByText(statementOf(other, 'new-conversations'))
    expect(await translation.count()).toBe(0)
    expect(await quiz.button(ask).getAttribute('aria-expanded')).toBe('false')
    expect(await quiz.button(ask).getAttribute('lang')).toBe(other)

    await quiz.button(ask).click()
    await translation.waitFor()
    expect(await translation.getAttribute('lang')).toBe(other)
    expect(await quiz.button(ask).getAttribute('aria-expanded')).toBe('true')
    expect(await quiz.page.locator('html').getAttribute('lang')).toBe(locale)

    await quiz.button(ask).click()
    await eventually(() => translation.count()).toBe(0)
  }
)

test('without a connection the page says so, and the next press tries again', async () => {
  const quiz = await openQuiz()
  const ask = quiz.button('Xem câu này bằng tiếng Việt')
  await quiz.page.context().setOffline(true)
  await ask.click()
  await quiz.page.getByText(quiz.text.notFetched, { exact: true }).waitFor()
  await quiz.page.context().setOffline(false)
  // The first press fetches the statement and hides the message; the second one shows the statement.
  await ask.click()
  await ask.click()
  await quiz.page.getByText(statementOf('vi', 'new-conversations')).waitFor()
})
