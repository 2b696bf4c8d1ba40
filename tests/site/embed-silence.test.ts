import { expect, inject, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { codeOn, unfoldAll } from './support/result-visit.ts'

// A host that reads all messages learns nothing about a person before they press the share button,
// whichever links they follow in the frame, and however it is embedded.

const host = boardServer()
const { answers, code } = people.counter

/**
 * The keys of all messages that may be posted without consent: ours, WordPress's and
 * open-iframe-resizer's.
 */
const HARMLESS = [
  'height',
  'id',
  'message',
  'ns',
  'secret',
  'step',
  'top',
  'total',
  'type',
  'v',
  'value'
]

test.each(['element', 'plain-frame', 'secret-frame', 'sandboxed'])(
  'inside %s, links of the quiz and the result post nothing about the person',
  async (way) => {
    const { page, frame, posted } = await openHost(host(), way)
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    await press(quiz, 'footer a:not([data-lang])')
    await answerInFrame(quiz, answers)
    const result = await frame()
    await result.getByText('Your answers point clearly to the front office.').waitFor()
    await result.getByRole('button', { name: 'Show jobs of every kind' }).click()
    await unfoldAll(result)
    // Links to our frame are left out, because changing an answer would leave the result.
    const links = result.locator('main a:not([href*="/frame/"], [download])')
    const count = await links.count()
    expect(count).toBeGreaterThan(4)
    for (let at = 0; at < count; at++)
      await links.nth(at).evaluate((link: HTMLElement) => link.click())
    await result
      .getByRole('button', { name: /^Not me/ })
      .first()
      .click()
    await result.getByRole('button', { name: 'Copy the private link' }).click()
    await press(result, 'footer a:not([data-lang])')
    // The last link opens the result page in the other language, with the same answers.
    await press(result, 'a[data-lang]')
    await eventually(async () => (await frame()).url()).toContain('/vi/frame/result/')
    await codeOn(await frame()).waitFor({ state: 'attached' })
    expect(await codeOn(await frame()).textContent()).toBe(code)
    await page.evaluate('new Promise((later) => setTimeout(later))')

    const everything = await posted()
    const names = new Set(everything.flatMap((data) => Object.keys(data as object)))
    expect(HARMLESS).toEqual(expect.arrayContaining([...names]))
    const messages = JSON.stringify(everything)
    for (const secret of [...code.split('-'), 'front-office', 'shared', 'event-planner', '#']) {
      expect(messages).not.toContain(secret)
    }
    const led = everything.flatMap((data) => {
      const { message, value } = data as Record<string, unknown>
      return message === 'link' ? [`${value}`.replace(inject('origin'), '')] : []
    })
    // WordPress opens links for the sandboxed frame. Those that are posted to it are the same for
    // everybody.
    const wordPress = way === 'secret-frame' || way === 'sandboxed'
    expect([...new Set(led)].sort()).toEqual(wordPress ? ['/en/', '/en/method/', '/en/roles/'] : [])
  }
)

/** Clicks the first matching link from a script, because a new tab may open. */
async function press(
  frame: Awaited<ReturnType<Awaited<ReturnType<typeof openHost>>['frame']>>,
  selector: string
) {
  await frame
    .locator(selector)
    .first()
    .evaluate((link: HTMLElement) => link.click())
}
