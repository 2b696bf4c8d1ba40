import type { Frame, Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Answer } from '#domain/model'
import { openPage, type Visit } from '../../support/visit.ts'
import { eventually } from './eventually.ts'

/** Somebody else's page with our quiz in it. */
export type HostVisit = {
  readonly page: Page
  /** Our frame, on whatever page of ours it is now. */
  readonly frame: () => Promise<Frame>
  /** What the page has heard from the element. */
  readonly heard: () => Promise<readonly Heard[]>
  /** Everything that was posted to the page, by whomever. */
  readonly posted: () => Promise<readonly unknown[]>
}

export type Heard = { type: string; detail: Record<string, unknown>; on: string }

/** Opens a page of tests/embed/hosts/. */
export async function openHost(
  host: string,
  name: string,
  visit: Omit<Visit, 'path'> = {}
): Promise<HostVisit> {
  const page = await openPage({ ...visit, origin: host, path: `/${name}.html` })
  return {
    page,
    async frame() {
      await eventually(() => framesOf(page).length).toBeGreaterThan(0)
      const [frame] = framesOf(page)
      if (!frame) throw new Error('The host page has no frame of ours.')
      await frame.waitForLoadState()
      return frame
    },
    heard: () => page.evaluate('heard') as Promise<Heard[]>,
    posted: () => page.evaluate('everything') as Promise<unknown[]>
  }
}

/** Our frames on a page, in its order. */
export function framesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().startsWith(`${inject('origin')}/`))
}

/** Answers every statement by keyboard, from the first, and waits for the result. */
export async function answerInFrame(frame: Frame, answers: readonly Answer[]): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await frame.getByText(`Statement ${at + 1} of ${answers.length}`).waitFor()
    await frame.locator('input').first().focus()
    await frame.locator('input').first().press(`${answer}`)
    await frame.locator('input:focus').press('Enter')
  }
  // By keys it goes quicker than anybody reads, and the page says so first. A key, since a tap so soon after would be taken for
  // the second half of a double tap.
  await frame.getByRole('button', { name: 'See my result' }).press('Enter')
}
