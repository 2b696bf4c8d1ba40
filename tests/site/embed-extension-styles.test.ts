import { describe, expect, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { said } from './support/content.ts'
import { people } from './support/people.ts'

// Firefox lists the style sheet that an extension has added, but nobody may read it. Chromium lists none, so one is made up.

describe.each([
  { path: '/en/frame/', heading: said('en').ui.quiz.title },
  {
    path: `/en/frame/result/#${people.counter.code}`,
    heading: said('en').words.placings.front.sentence
  }
])('$path', ({ path, heading }) => {
  test('works and has its theme although an extension’s style sheet cannot be read', async () => {
    const page = await openPage({
      path: `${path}${path.includes('#') ? '?' : '#?'}theme=dark`,
      prepare: (context) => context.addInitScript(addUnreadableSheet)
    })
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    const background = await page.evaluate(
      'getComputedStyle(document.documentElement).backgroundColor'
    )
    expect(background).toBe('rgb(27, 24, 21)')
    await expectQuiet(page)
  })
})

/** Runs in the page: one more style sheet, first in the list, that throws when its rules are asked for. */
function addUnreadableSheet(): void {
  const list = Object.getOwnPropertyDescriptor(Document.prototype, 'styleSheets')
  const unreadable = {
    get cssRules(): never {
      throw new DOMException('Not allowed to access cross-origin stylesheet', 'SecurityError')
    }
  }
  Object.defineProperty(Document.prototype, 'styleSheets', {
    get: () => [unreadable, ...Array.from(list?.get?.call(document) ?? [])]
  })
}
