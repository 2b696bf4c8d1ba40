import { describe, expect, test } from 'vitest'
import { expectQuiet, openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

// The page that shows what this site stores on the device. More is in
// tests/islands/device/stored.test.ts, without a browser.

const stored = { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': 'vi' }

test('in Vietnamese: on a first visit nothing is stored', async () => {
  const page = await openPage({ path: '/vi/device/' })
  await page.getByText(contentIn('vi').ui.device.island.nothing).waitFor()
  expect(await page.getByRole('button').count()).toBe(0)
})

test('one button deletes everything', async () => {
  const page = await openPage({ path: '/en/device/', stored })
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('status').getByText('Deleted. Nothing is left.').waitFor()
  await expectFocusOn(page.getByRole('status'))
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await page.getByText('This site keeps nothing on this device.').waitFor()
  await expectQuiet(page)
})

describe.each(['blocked', 'full'] as const)('with storage %s', (storage) => {
  test('the page says that nothing can be stored', async () => {
    const page = await openPage({ path: '/en/device/', storage })
    await page.getByText('This browser does not let the site keep anything.').waitFor()
    await expectQuiet(page)
  })
})
