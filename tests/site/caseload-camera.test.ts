import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openCaseload } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectUsable } from './support/expect-usable.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { camerasOf, openScanner, recordCameras, useCameraWith } from './support/scanner-visit.ts'

// A camera that shows one QR code after the other, as pupils hold them: on bent paper, in the dark, far
// away. The video begins again at its end, so everybody is shown several times.

const CODES = [
  {
    text: `Nguyễn Thị Minh Anh: ${people.counter.code}`,
    size: 260,
    bend: 1,
    light: 0.6,
    noise: 10
  },
  { text: `Bảo: ${people.quiet.code}`, size: 210, tilt: 0.4, light: 0.35, noise: 10 },
  { text: people.atHomeOnBoth.code, size: 150, noise: 8 },
  // The letter U is in no code.
  { text: 'Vy: 12H7-EU82-V32E-R9ZC-NC', size: 240 },
  { text: 'WIFI:S:school;T:WPA;;', size: 240 }
]
let deleteVideo = (): void => {}
beforeAll(() => {
  deleteVideo = useCameraWith(CODES, 1)
})
afterAll(() => deleteVideo())

test.each(LOCALES)(
  'in %s, people who show their codes one after the other are added, each once',
  async (locale) => {
    const { page, names, news, words, text } = await openScanner({ locale, reducedMotion: true })
    const said = collectNews(page)
    // The third code has no name, so the table shows a number.
    const nameless = fill(text.table.nameless, { id: '' })
    await eventually(async () => withoutNumbers(await names())).toEqual(
      ['Bảo', 'Nguyễn Thị Minh Anh', nameless].toSorted()
    )
    await eventually(() => news.innerText()).toContain(fill(words.count, { count: 3 }))
    await eventually(said).toContain(fill(words.known, { name: 'Nguyễn Thị Minh Anh' }))
    await eventually(said).toContain(fill(words.known, { name: 'Bảo' }))
    expect(await names()).toHaveLength(3)
    // No sheet has opened.
    expect(new URL(page.url()).hash).toBe('')
    await expectQuiet(page)
    await expectUsable(page)
  }
)

test('what is no code, and what is a damaged one, is said and not added', async () => {
  const { page, heading, words, text } = await openScanner()
  const said = collectNews(page)
  const { sign } = contentIn('en').ui.codeProblems
  const problem = fill(sign, { group: '2', symbols: 'EU82' })
  await eventually(said).toContain(fill(words.damagedOf, { name: 'Vy', problem }))
  await eventually(said).toContain(words.noCode)
  expect(await heading(fill(text.fix.heading, { count: 1 })).count()).toBe(0)
})

test('the camera is asked for by the press alone, and “stop” switches it off', async () => {
  const visit = await openCaseload({ prepare: (context) => context.addInitScript(recordCameras) })
  const { page, button } = visit
  const { scan } = contentIn('en').counsellor.caseload
  expect(await camerasOf(page)).toEqual({ asked: 0, on: 0 })
  await button(scan.page.open).press('Enter')
  await expectFocusOn(visit.heading(scan.scanner.heading))
  await eventually(() => camerasOf(page)).toEqual({ asked: 1, on: 1 })
  await button(scan.scanner.stop).press('Enter')
  await eventually(() => camerasOf(page)).toEqual({ asked: 1, on: 0 })
  await expectFocusOn(button(scan.page.open))
  expect(await page.locator('video').count()).toBe(0)
  await expectQuiet(page)
})

test('the camera is off in another view and in a hidden tab, and on again in a visible one', async () => {
  const { page, cameras, link, text, button } = await openScanner()
  await eventually(cameras).toEqual({ asked: 1, on: 1 })
  await setVisibility(page, 'hidden')
  await eventually(cameras).toEqual({ asked: 1, on: 0 })
  await setVisibility(page, 'visible')
  await eventually(cameras).toEqual({ asked: 2, on: 1 })
  await link(text.add.paper).click()
  await eventually(cameras).toEqual({ asked: 2, on: 0 })
  await link(text.paper.back).click()
  await button(contentIn('en').counsellor.caseload.scan.page.open).waitFor()
  expect(await cameras()).toEqual({ asked: 2, on: 0 })
})

test('the last one who was read can be taken out again', async () => {
  const { page, names, button, words } = await openScanner()
  await eventually(async () => (await names()).length).toBeGreaterThan(0)
  const said = collectNews(page)
  await button(words.undo).click()
  const undone = fill(words.undone, { name: '' }).replace(/\.$/, '')
  await eventually(async () => (await said()).some((news) => news.startsWith(undone))).toBe(true)
  // The video goes on, so everybody is there again in the end.
  await eventually(async () => (await names()).length).toBe(3)
})

test('the list of who is expected follows the camera', async () => {
  const { page, names } = await openScanner()
  const { roll } = contentIn('en').counsellor.caseload
  await page.getByText(roll.page.heading).click()
  await page.getByRole('textbox', { name: roll.list.label }).fill('Minh Anh\nBảo\nCúc')
  await eventually(async () => (await names()).length).toBe(3)
  await page.getByText(fill(roll.list.count, { came: 2, all: 3 })).waitFor()
  await page.getByRole('heading', { name: fill(roll.list.missing, { count: 1 }) }).waitFor()
  await page.reload()
  await page.getByText(fill(roll.list.count, { came: 2, all: 3 })).waitFor()
})

declare global {
  interface Window {
    said?: string[]
  }
}

/** The names in the table, sorted, without the number of a person without a name. */
function withoutNumbers(names: readonly string[]): readonly string[] {
  return names.map((name) => name.replace(/\d+$/, '')).toSorted()
}

/** Returns a function with everything that the scanner says from now on. */
function collectNews(page: Page): () => Promise<readonly string[]> {
  const collecting = page.locator('.news').evaluate((news) => {
    const said: string[] = []
    new MutationObserver(() => said.push(news.lastElementChild?.textContent ?? '')).observe(news, {
      childList: true,
      subtree: true
    })
    window.said = said
  })
  return async () => {
    await collecting
    return page.evaluate(() => window.said ?? [])
  }
}

/** Makes the page believe that its tab is hidden or visible. */
async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}
