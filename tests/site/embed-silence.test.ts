import { expect, inject, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// Every way through the frame, in every way to embed it, heard by a page that listens to everything: nothing about a
// person arrives before they press the button that hands it over.

const host = boardServer()
const { answers, code } = people.counter

/** Keys of all messages that may be posted without consent, ours, WordPress's and open-iframe-resizer's. */
const HARMLESS = ['height', 'id', 'message', 'ns', 'secret', 'step', 'total', 'type', 'v', 'value']

test.each(['element', 'plain-frame', 'secret-frame', 'sandboxed'])(
  'every link of the quiz and the result, inside %s',
  async (way) => {
    const { page, frame, posted } = await openHost(host(), way)
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    await press(quiz, 'footer a:not([data-speak])')
    await answerInFrame(quiz, answers)
    const result = await frame()
    await result.getByText('Your answers point clearly to the front office.').waitFor()
    // Changing an answer leads back into the quiz.
    const links = result.locator('main a:not([href*="/frame/"])')
    const count = await links.count()
    expect(count).toBeGreaterThan(4)
    for (let at = 0; at < count; at++)
      await links.nth(at).evaluate((link: HTMLElement) => link.click())
    await result.getByText('Your answers behind it').first().click()
    await result
      .getByRole('button', { name: /^Not me/ })
      .first()
      .click()
    await result.getByRole('button', { name: 'Copy the link' }).click()
    await press(result, 'footer a:not([data-speak])')
    // Nothing else leads away from the result, and the other language begins anew with the same answers.
    await press(result, 'a[data-speak]')
    await eventually(async () => (await frame()).url()).toContain('/vi/frame/result/')
    await (await frame()).getByText(code, { exact: true }).waitFor()
    await page.evaluate('new Promise((later) => setTimeout(later))')

    const everything = await posted()
    const names = new Set(everything.flatMap((data) => Object.keys(data as object)))
    expect(HARMLESS).toEqual(expect.arrayContaining([...names]))
    const said = JSON.stringify(everything)
    for (const secret of [...code.split('-'), 'front-office', 'shared', 'event-planner', '#']) {
      expect(said).not.toContain(secret)
    }
    const led = everything.flatMap((data) => {
      const { message, value } = data as Record<string, unknown>
      return message === 'link' ? [`${value}`.replace(inject('origin'), '')] : []
    })
    // WordPress follows links for its sandbox: they lead on, to pages that everybody is led to.
    const wordPress = way === 'secret-frame' || way === 'sandboxed'
    expect([...new Set(led)].sort()).toEqual(wordPress ? ['/en/', '/en/method/', '/en/roles/'] : [])
  }
)

async function press(
  frame: Awaited<ReturnType<Awaited<ReturnType<typeof openHost>>['frame']>>,
  selector: string
) {
  await frame
    .locator(selector)
    .first()
    .evaluate((link: HTMLElement) => link.click())
}
