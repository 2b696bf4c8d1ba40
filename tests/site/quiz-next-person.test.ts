import type { BrowserContext, Frame, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { errorsOf } from '../support/troubles.ts'
import { openPage } from '../support/visit.ts'
import { statementOf } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { boardServer, openHost } from './support/host-visit.ts'
import { installClock, pass, stopClockOf } from './support/page-clock.ts'
import { people } from './support/people.ts'

// The next person at a shared device: sees nothing of the earlier one, and with one press begins at
// the first statement. For ten seconds, that can be undone.

const host = boardServer()

const arrival = { name: 'There are answers on this device' }
const deleted = 'The earlier answers are deleted.'
/** What the earlier person has left on the device. */
const earlier = {
  'front-or-back': `${people.counter.code}/28`,
  'front-or-back:job-search': 'uk/little',
  'front-or-back:shortlist': 'bank-teller'
}
/** What is not about a person. */
const language = { 'front-or-back:language': 'en' }

describe.each([
  ['on the page of the quiz', openOwn],
  ['in a frame', openFrame]
] as const)('%s', (_, open) => {
  test('sees no earlier answer, and begins with one press', async () => {
    const { page, place } = await open()
    expect(await place.getByRole('radio').count()).toBe(0)
    expect(await place.getByText(people.counter.code).count()).toBe(0)
    await nextPerson(page, place)
    expect(await place.getByRole('radio', { checked: true }).count()).toBe(0)
    await expectFocusOn(firstStatement(place).locator('legend'))
    expect(await stored(place)).toEqual(language)
    expect(errorsOf(page.context())).toEqual([])
  })

  test('Undo within ten seconds brings everything back', async () => {
    const { page, place } = await open()
    await nextPerson(page, place)
    await pass(page, 9949)
    await place.getByRole('button', { name: 'Undo' }).click()
    await pass(page, 50)
    // The earlier person answered the first statement with 4.
    await eventually(() =>
      place.getByRole('radio', { name: 'Agree', exact: true }).isChecked()
    ).toBe(true)
    expect(await stored(place)).toEqual({ ...earlier, ...language })
  })

  test('after ten seconds it is gone for good', async () => {
    const { page, place } = await open()
    await nextPerson(page, place)
    await pass(page, 10_000)
    await eventually(() => place.getByText(deleted).count()).toBe(0)
    expect(await place.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    expect(await stored(place)).toEqual(language)
  })
})

/** The open quiz: `place` is the page or the frame that shows it. Only the test moves the clock. */
type Shared = { readonly page: Page; readonly place: Page | Frame }

async function openOwn(): Promise<Shared> {
  const page = await openPage({ path: '/en/quiz/', prepare: leaveEarlier })
  return arriveAt(page, page)
}

async function openFrame(): Promise<Shared> {
  // Another port is the same site, on which a frame can store something.
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, frame } = await openHost(sameSite, 'element', { prepare: leaveEarlier })
  return arriveAt(page, await frame())
}

async function arriveAt(page: Page, place: Page | Frame): Promise<Shared> {
  await place.getByRole('heading', arrival).waitFor()
  await stopClockOf(page)
  return { page, place }
}

/** Presses the button, and lets 50 ms pass. */
async function nextPerson(page: Page, place: Page | Frame): Promise<void> {
  await place.getByRole('button', { name: 'Next person' }).click()
  await pass(page, 50)
  await place.getByRole('status').getByText(deleted).waitFor()
  await firstStatement(place).waitFor()
}

function firstStatement(place: Page | Frame) {
  return place.getByRole('group', { name: statementOf('en', 'new-conversations') })
}

async function leaveEarlier(context: BrowserContext): Promise<void> {
  await installClock(context)
  await context.addInitScript(store, { origin: inject('origin'), all: { ...earlier, ...language } })
}

/** Runs in each page and frame. */
function store({ origin, all }: { origin: string; all: Readonly<Record<string, string>> }): void {
  if (location.origin !== origin) return
  for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text)
}

function stored(place: Page | Frame): Promise<Record<string, unknown>> {
  return place.evaluate(() => ({ ...localStorage }))
}
