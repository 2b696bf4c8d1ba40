import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accentOn } from '#embed/accent-on'
import { findings } from '../support/findings.ts'
import { cutOff } from './support/cut-off.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { unfoldAll } from './support/result-visit.ts'

// In the frame, axe-core finds no violation and nothing is cut off, at the widths and in the colour
// schemes of hosts.

/** The accent in tests/embed/hosts/accent-*.html. */
const ACCENT = '#ffee00'

const host = boardServer()
const looks = [
  { width: 296, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1216, colorScheme: 'light' },
  { width: 1216, colorScheme: 'dark' }
] as const

test.each(['en', 'vi'] as const)('in %s: a statement without an answer', async (locale) => {
  const { page, frame } = await openHost(host(), `accent-${locale}`, { reducedMotion: true })
  const quiz = await frame()
  await quiz.getByRole('button', { name: contentIn(locale).ui.quiz.island.next }).click()
  await quiz.getByRole('alert').waitFor()
  await expectNothingWrong(page, quiz)
})

test.each(['en', 'vi'] as const)(
  'in %s: a result that can be shared with the host',
  async (locale) => {
    const { page, frame } = await openHost(host(), `accent-${locale}`, { reducedMotion: true })
    await answerInFrame(await frame(), people.counter.answers, locale)
    const result = await frame()
    await result
      .getByRole('checkbox', { name: contentIn(locale).ui.frame.share.code.slice(0, 12) })
      .waitFor()
    await result.getByRole('button', { name: contentIn(locale).ui.result.island.roles.any }).click()
    await unfoldAll(result)
    await expectNothingWrong(page, result)
  }
)

async function expectNothingWrong(page: Page, frame: Frame): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    // The frame computes the accent for another colour scheme asynchronously, in a lazy part.
    await eventually(() => accentOf(frame)).toBe(accentOn(ACCENT, colorScheme).colour)
    expect(await findings(frame), `${width} px, ${colorScheme}`).toEqual([])
    expect(await cutOff(frame), `${width} px`).toEqual([])
  }
}

/** The accent on the frame's root element. */
function accentOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent'))
}
