import { describe, expect, test } from 'vitest'
import { openQuiz } from './support/quiz-visit.ts'

// Somebody who opens the quiz sees the first statement and its five answers without scrolling.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test.each([
    { width: 360, height: 640, touch: true },
    { width: 1280, height: 800, touch: false }
  ])('the fifth answer is within $width × $height px', async (screen) => {
    const { page, option, statement } = await openQuiz({ locale, ...screen })
    await statement(1).waitFor()
    const bottom = await option(5).evaluate(
      (radio) => radio.closest('label')?.getBoundingClientRect().bottom
    )
    expect(bottom).toBeLessThanOrEqual(screen.height)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})
