import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Answer } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { type HostServer, serveHost } from '../../support/serve-host.ts'
import { openPage, type Visit } from '../../support/visit.ts'
import { contentIn } from './content.ts'
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

/** Somebody else's site, open while a test file runs: gives its origin, which is not ours. */
export function boardServer(): () => string {
  let server: HostServer | undefined
  beforeAll(async () => {
    server = await serveHost(inject('origin'))
  })
  afterAll(() => server?.close())
  return () => server?.origin ?? ''
}

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

export async function heightOf(box: Locator): Promise<number> {
  return Math.round((await box.boundingBox())?.height ?? 0)
}

/** Answers every statement by keyboard, from the first, and waits for the result. */
export async function answerInFrame(
  frame: Frame,
  answers: readonly Answer[],
  locale: Locale = 'en'
): Promise<void> {
  const text = contentIn(locale).ui.quiz.island
  for (const [at, answer] of answers.entries()) {
    await frame.getByText(fill(text.progress, { n: at + 1, total: answers.length })).waitFor()
    await frame.locator('input').first().press(`${answer}`)
    await frame.locator('input:focus').press('Enter')
  }
  // The button of this name at the last statement stays for a moment after the statement was answered, and then does nothing.
  await frame.getByRole('heading', { name: text.finished }).waitFor()
  // By keys it goes quicker than anybody reads, and the page says so first. Neither a tap nor a key: a tap so soon after the last
  // answer would be taken for the second half of a double tap, and Chromium 156 now and then never confirms a key whose press has
  // led the frame to another page (Input.dispatchKeyEvent has no answer).
  await frame.getByRole('button', { name: text.seeResult }).dispatchEvent('click')
}
