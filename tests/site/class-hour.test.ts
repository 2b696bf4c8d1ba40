import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { invitations, inviteHash } from './support/invitations.ts'
import { people } from './support/people.ts'
import { useCameraWith } from './support/scanner-visit.ts'

// The class hour, from the projector to the picture of the group on the wall. A counsellor presses eight
// times for it, and none of these is for one pupil (the bar is twelve):
//
//   1. show the invitation to the class      5. open the camera (thirty pupils show their codes)
//   2. start the countdown                   6. stop it
//   3. back to the page                      7. show the group on the wall
//   4. read the codes of the class           8. the first step after the floor plan: the verdicts

const MOST_PRESSES = 12

const PUPILS = ['counter', 'almostCounter', 'atHomeOnBoth', 'almostQuiet', 'quiet'] as const
const CODES = PUPILS.map((pupil, at) => ({
  text: `${at + 1}: ${people[pupil].code}`,
  size: 220,
  tilt: at / 10,
  noise: 6
}))
let deleteVideo = (): void => {}
beforeAll(() => {
  deleteVideo = useCameraWith(CODES, 1)
})
afterAll(() => deleteVideo())

test.each(LOCALES)('in %s, from the projector to the group on the wall', async (locale) => {
  const path = `/${locale}/invite/${inviteHash(invitations[locale])}`
  const page = await openPage({ path, language: locale, reducedMotion: true })
  const { classView } = contentIn(locale).ui
  const { scan, island } = contentIn(locale).counsellor.caseload
  const presses = countPresses(page)

  await presses.button(classView.open)
  await page.getByRole('dialog').locator('.qr').waitFor()
  await presses.button(classView.screen.timer.start)
  await presses.button(classView.screen.back)
  await presses.link(classView.read)
  await presses.button(scan.page.open)
  const { count } = scan.scanner
  const news = page.locator('.scanner').getByRole('status')
  await eventually(() => news.innerText()).toContain(fill(count, { count: PUPILS.length }))
  await presses.button(scan.scanner.stop)
  expect(await page.getByRole('rowheader').allInnerTexts()).toHaveLength(PUPILS.length)
  await presses.link(island.wall.show)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await presses.button(contentIn(locale).counsellor.wall.next)
  await eventually(() => new URL(page.url()).hash).toBe('#wall-2')

  expect(presses.count()).toBe(8)
  expect(presses.count()).toBeLessThanOrEqual(MOST_PRESSES)
})

/** Presses buttons and links by their names, and counts it. */
function countPresses(page: Page) {
  let count = 0
  const press = async (role: 'button' | 'link', name: string): Promise<void> => {
    count++
    await page.getByRole(role, { name, exact: true }).click()
  }
  return {
    button: (name: string) => press('button', name),
    link: (name: string) => press('link', name),
    count: () => count
  }
}
