import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Answer } from '#domain/model'
import { MEMORY_PAGE } from '#embed/memory-frame'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { type HostServer, serveHost } from '../../support/serve-host.ts'
import { openPage, type Visit } from '../../support/visit.ts'
import { content, contentIn } from './content.ts'
import { eventually } from './eventually.ts'

/** An open host page: a page of another site, with our quiz in it. */
export type HostVisit = {
  readonly page: Page
  /** Waits for the first frame of ours, whichever of our pages it shows, and until it is loaded. */
  readonly frame: () => Promise<Frame>
  /** The events of our element so far; none on a host page without the element. */
  readonly heard: () => Promise<readonly Heard[]>
  /** The data of all messages that were posted to the host page so far, by any sender. */
  readonly posted: () => Promise<readonly unknown[]>
}

/** A policy of a host with which a frame of ours reads its adverts, and no worker. */
export const NO_WORKER = "worker-src 'none'"

/** An event `front-or-back:…` of our element; `on` is the id of the element. */
export type Heard = { type: string; detail: Record<string, unknown>; on: string }

/** The script of open-iframe-resizer. */
const RESIZER = 'node_modules/@open-iframe-resizer/core/dist/index.js'

/**
 * Serves the host pages while the tests of this file run, as a site other than ours, with a script of the
 * host's own. Returns a function that gives its origin; empty before the first test.
 */
export function boardServer(script: () => string = () => RESIZER): () => string {
  let server: HostServer | undefined
  beforeAll(async () => {
    server = await serveHost(inject('origin'), script())
  })
  afterAll(() => server?.close())
  return () => server?.origin ?? ''
}

/**
 * Opens the host page with tests/embed/hosts/NAME.html in it, from the origin `host`, with this
 * Content-Security-Policy and Cross-Origin-Embedder-Policy.
 */
export async function openHost(
  host: string,
  name: string,
  {
    policy,
    embedder,
    ...visit
  }: Omit<Visit, 'path'> & { readonly policy?: string; readonly embedder?: string } = {}
): Promise<HostVisit> {
  const query = new URLSearchParams({
    ...(policy !== undefined && { policy }),
    ...(embedder !== undefined && { embedder })
  })
  const page = await openPage({
    ...visit,
    origin: host,
    path: `/${name}.html${query.size > 0 ? `?${query}` : ''}`
  })
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

/**
 * The frames of a page that show our site, in the order of `page.frames()`; without the one that shows
 * nothing and holds answers.
 */
export function framesOf(page: Page): readonly Frame[] {
  return page
    .frames()
    .filter((frame) => frame.url().startsWith(`${inject('origin')}/`))
    .filter((frame) => !frame.url().endsWith(MEMORY_PAGE))
}

/** The height of an element in whole pixels; 0 if it is not visible. */
export async function heightOf(box: Locator): Promise<number> {
  return Math.round((await box.boundingBox())?.height ?? 0)
}

/** Answers the first statements with the keys 1 to 5 and Enter. */
export async function answerByKeysInFrame(
  frame: Frame,
  answers: readonly Answer[],
  locale: Locale = 'en'
): Promise<void> {
  const { progress } = contentIn(locale).ui.quiz.island
  const total = content.model.questions.length
  for (const [at, answer] of answers.entries()) {
    await frame.getByText(fill(progress, { n: at + 1, total })).waitFor()
    await frame.getByRole('radio').first().press(`${answer}`)
    await frame.locator('input:focus').press('Enter')
  }
}

/**
 * Answers all statements by keyboard, with one answer for each, and clicks the button that leads to
 * the result. Does not wait for the result.
 */
export async function answerInFrame(
  frame: Frame,
  answers: readonly Answer[],
  locale: Locale = 'en'
): Promise<void> {
  const text = contentIn(locale).ui.quiz.island
  await answerByKeysInFrame(frame, answers, locale)
  // Keys answer faster than anybody reads, so the closing screen comes before the result. The last
  // statement has a button of the same name, which stays for a moment and then does nothing. So
  // wait for the heading of the closing screen.
  await frame.getByRole('heading', { name: text.closing.heading }).waitFor()
  // A click from a script, because the quiz takes a tap so soon after the last answer for the second
  // one of a double tap, and ignores it. And if a key press leads the frame to another page,
  // Chromium 156 sometimes never confirms the key (Input.dispatchKeyEvent has no answer).
  await frame.getByRole('button', { name: text.closing.seeResult }).dispatchEvent('click')
}
