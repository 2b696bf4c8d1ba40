import { expect, test } from 'vitest'
import { accentOn } from '#embed/accent-on'
import { findings } from '../support/findings.ts'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, openHost } from './support/host-visit.ts'

// In the strip and in its frame, axe-core finds no violation and nothing is cut off.

const host = boardServer()
const { more } = contentIn('en').ui.frame.advert
/** The board of the tests has no landmarks. */
const OF_THE_BOARD = ['landmark-one-main', 'region']
const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1216, colorScheme: 'light' },
  { width: 1216, colorScheme: 'dark' }
] as const

test('at each width, in both colour schemes and with an unreadable accent', async () => {
  const { page } = await openHost(host(), 'advert-open', { reducedMotion: true })
  await page.locator('#advert').evaluate((element) => element.removeAttribute('theme'))
  await eventually(() => framesOf(page).length).toBe(1)
  const frame = framesOf(page).find((one) => one.url().includes('/frame/advert/'))
  if (!frame) throw new Error('The element has no frame.')
  await frame.getByRole('heading', { level: 2 }).waitFor()
  for (const fold of await frame.locator('summary').all()) await fold.click()
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const { colour } = accentOn('#ffee00', colorScheme)
    await eventually(() =>
      frame.evaluate('document.documentElement.style.getPropertyValue("--accent")')
    ).toBe(colour)
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    await eventually(() =>
      page.getByRole('button').evaluate((button) => getComputedStyle(button).color)
    ).toBe(`rgb(${red}, ${green}, ${blue})`)
    expect(await findings(frame), `frame, ${width} px, ${colorScheme}`).toEqual([])
    expect(await cutOff(frame), `frame, ${width} px`).toEqual([])
    const inPage = await findings(page.mainFrame())
    expect(
      inPage.filter(({ rule }) => !OF_THE_BOARD.includes(rule)),
      `strip, ${width} px, ${colorScheme}`
    ).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }
})

test('by keyboard: the button opens the frame, and Tab goes on inside of it', async () => {
  const { page } = await openHost(host(), 'advert-slot')
  const button = page.getByRole('button', { name: more })
  await button.waitFor()
  await page.keyboard.press('Tab')
  expect(await button.evaluate((element) => element.matches(':focus-visible'))).toBe(true)
  await page.keyboard.press('Enter')
  await eventually(() => framesOf(page).length).toBe(1)
  const frame = framesOf(page).find((one) => one.url().includes('/frame/advert/'))
  await frame?.getByRole('heading', { level: 2 }).waitFor()
  expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await page.evaluate('scrollY')).toBe(0)
  await page.keyboard.press('Tab')
  expect(await frame?.locator(':focus').textContent()).toBe('What else it says')
})
