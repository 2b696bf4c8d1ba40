import type { Locator } from 'playwright-core'
import { encode } from 'uqr'
import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The QR code of the link to a result. Its script is lazy-loaded.

const { code } = people.counter

test('every module of the QR code is right', async () => {
  const { page, button, unfold } = await openResult({ suffix: `#${code}` })
  await unfold('Private link and code')
  await button('Show a QR code').click()
  const drawing = page.getByRole('img', { name: 'QR code of the link to this result' })
  // Scanners need a white border of four modules on every side.
  const { data } = encode(`${inject('origin')}/en/result/#${code}`, { border: 4 })
  await eventually(() => darkModules(drawing)).toEqual(
    data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])))
  )
  expect(await drawing.getAttribute('viewBox')).toBe(`0 0 ${data.length} ${data.length}`)
  expect(data.slice(0, 4).flat()).not.toContain(true)
  await expectQuiet(page)
})

test('its script comes from this site, and only after a press on the button', async () => {
  const { page, button, unfold } = await openResult({ suffix: `#${code}` })
  await unfold('Private link and code')
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await button('Copy the private link').click()
  expect(scripts.filter((script) => script.includes('qr-code'))).toEqual([])

  await button('Show a QR code').click()
  await page.getByRole('img', { name: 'QR code' }).waitFor()
  await eventually(() => scripts.filter((script) => script.includes('qr-code'))).toEqual([
    `${inject('origin')}/scripts/qr-code.js`
  ])
})

test('the QR code can be hidden again', async () => {
  const { page, button, unfold } = await openResult({ suffix: `#${code}` })
  await unfold('Private link and code')
  const qr = button('Show a QR code')
  expect(await qr.getAttribute('aria-expanded')).toBe('false')
  await qr.click()
  await eventually(() => qr.getAttribute('aria-expanded')).toBe('true')
  await qr.click()
  await eventually(() => page.getByRole('img', { name: 'QR code' }).count()).toBe(0)
})

test('a tie-breaker, which changes the code, removes the QR code', async () => {
  const { page, button, unfold } = await openResult({ suffix: `#${people.almostCounter.code}` })
  await unfold('Private link and code')
  await button('Show a QR code').click()
  const drawing = page.getByRole('img', { name: 'QR code' })
  await eventually(() => darkModules(drawing)).not.toEqual([])
  const before = await darkModules(drawing)
  await button('Not clear-cut. Make it clearer').click()
  await button('Agree').click()
  await drawing.waitFor({ state: 'detached' })
  await unfold('Private link and code')
  await button('Show a QR code').click()
  await eventually(() => darkModules(drawing)).not.toEqual([])
  expect(await darkModules(drawing)).not.toEqual(before)
})

/** The positions of the dark modules, each as `column row`. */
async function darkModules(drawing: Locator): Promise<string[]> {
  const path = (await drawing.locator('path').getAttribute('d')) ?? ''
  return Array.from(path.matchAll(/M(\d+ \d+)h1v1h-1z/g), ([, point = '']) => point)
}
