import { describe, expect, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people } from './support/people.ts'

// In Firefox, `document.styleSheets` contains the style sheets of extensions, but reading their
// rules throws. Chromium doesn't list them, so the test adds such a style sheet.

describe.each([
  { path: '/en/frame/', heading: contentIn('en').ui.quiz.title },
  {
    path: `/en/frame/result/#${people.counter.code}`,
    heading: contentIn('en').words.placings.front.sentence
  }
])('$path', ({ path, heading }) => {
  test('works and shows its theme although a style sheet cannot be read', async () => {
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

/** Runs in the page: adds a first style sheet whose `cssRules` throw. */
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
