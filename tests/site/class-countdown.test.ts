import type { BrowserContext } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openClassView, showClassView, timeIn } from './support/class-view-visit.ts'
import { installClock, pass, stopClockOf } from './support/page-clock.ts'

// The countdown of the view for a class.

/** Within the first second after the start, fifteen minutes are left; the default is ten. */
const LESS_THAN_FIFTEEN = /^(?:15:00|14:\d\d)$/

describe('the countdown', () => {
  test('follows the clock on the wall, and tells four moments', async () => {
    const { page, left, said, press } = await openStopped()
    await press('8 minutes')
    expect(await left()).toBe('8:00')
    await press('Start')
    expect(await said()).toBe('The time is running.')
    await pass(page, 1000)
    expect(await left()).toBe('7:59')
    // 4 minutes are left after 240,000 ms.
    await pass(page, 239_000)
    expect(await left()).toBe('4:00')
    expect(await said()).toBe('Half of the time is over.')
    await pass(page, 180_000)
    expect(await left()).toBe('1:00')
    expect(await said()).toBe('One minute left.')
    await pass(page, 60_000)
    expect(await left()).toBe('0:00')
    expect(await said()).toBe('Time is up. If you are not done, just go on.')
    await press('One more minute')
    expect(await left()).toBe('1:00')
    expect(await said()).toBe('')
    await press('Reset')
    expect(await left()).toBe('8:00')
  })

  test('stands still while it is paused', async () => {
    const { page, left, press } = await openStopped()
    await press('Start')
    await pass(page, 30_000)
    await press('Pause')
    await pass(page, 60_000)
    expect(await left()).toBe('9:30')
    await press('Go on')
    await pass(page, 30_000)
    expect(await left()).toBe('9:00')
  })

  test('is right after the laptop has slept', async () => {
    const { page, left, press } = await openStopped()
    await press('Start')
    // Time passes, and no timer calls back.
    await page.clock.fastForward(200_000)
    await pass(page, 50)
    expect(await left()).toBe('6:40')
  })

  test('takes other minutes, from 1 to 90', async () => {
    const { page, left } = await openStopped()
    const field = page.getByRole('spinbutton', { name: 'Minutes' })
    await field.fill('12')
    await field.press('Tab')
    await pass(page, 50)
    expect(await left()).toBe('12:00')
    await field.fill('500')
    await field.press('Tab')
    await pass(page, 50)
    expect(await left()).toBe('90:00')
    expect(await field.inputValue()).toBe('90')
  })

  test('goes on after a reload and in another language', async () => {
    const { page, view } = await openClassView()
    await view.getByRole('button', { name: '15 minutes' }).click()
    await view.getByRole('button', { name: 'Start' }).click()
    await page.reload()
    const reloaded = await showClassView(page, 'en')
    await reloaded.view.getByRole('button', { name: 'Pause' }).waitFor()
    expect(await timeIn(page)).toMatch(LESS_THAN_FIFTEEN)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.waitForURL('**/vi/invite/')
    // The quiz stays in English, so the view does too.
    const other = await showClassView(page, 'en')
    await other.view.getByRole('button', { name: 'Pause' }).waitFor()
    expect(await timeIn(page)).toMatch(LESS_THAN_FIFTEEN)
  })

  test('is silent, unless the tone is switched on', async () => {
    const { page, press } = await openStopped((context) => context.addInitScript(countTones))
    await press('5 minutes')
    await press('Start')
    await pass(page, 300_000)
    expect(await page.evaluate('window.tones')).toBe(0)
    await page.getByRole('checkbox', { name: 'A soft tone at the end' }).check()
    await press('One more minute')
    await pass(page, 60_000)
    expect(await page.evaluate('window.tones')).toBe(2)
  })

  test('has no bar that moves for people who prefer less motion', async () => {
    const { view } = await openClassView({ reducedMotion: true })
    expect(await view.locator('.bar').isVisible()).toBe(false)
    expect(await view.locator('.left').isVisible()).toBe(true)
  })
})

/** The view with a clock that only the test moves. */
async function openStopped(prepare?: (context: BrowserContext) => Promise<unknown>) {
  const { page, view } = await openClassView({
    prepare: async (context) => {
      await installClock(context)
      await prepare?.(context)
    }
  })
  await stopClockOf(page)
  return {
    page,
    left: () => timeIn(page),
    said: () => view.getByRole('status').innerText(),
    press: async (name: string) => {
      await view.getByRole('button', { name, exact: true }).press('Enter')
      await pass(page, 0)
    }
  }
}

/** Runs in the page. */
function countTones(): void {
  let tones = 0
  Object.defineProperty(window, 'tones', { get: () => tones })
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (...args) {
    tones++
    start.apply(this, args)
  }
}
