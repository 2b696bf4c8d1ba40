import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'

// The picture of a verdict, which the browser draws and nobody else sees. Its SVG is tested in
// tests/islands/share-picture.test.ts, without a browser.

const suffix = `#${people.quiet.code}`

describe.each(LOCALES)('in %s', (locale) => {
  test('the picture has its size, and its words as the text alternative', async () => {
    const { page, text, unfold } = await openResult({ locale, suffix })
    const { share } = text
    const sentence = contentIn(locale).words.placings.back.card
    expect(await page.getByRole('img', { name: sentence }).count()).toBe(0)
    await unfold(share.picture)
    const name = fill(share.pictureLabel, { sentence })
    const picture = page.getByRole('img', { name, exact: true })
    await picture.waitFor()
    expect(await picture.evaluate(naturalSize)).toEqual([1080, 1080])
    await expectQuiet(page)
  })
})

test('both formats can be saved as PNG files, and nothing is sent', async () => {
  const { page, unfold } = await openResult({ suffix })
  await rolesOn(page)
  // The last lazy part: nothing else will be fetched.
  await page.locator('.pulls li li').first().waitFor({ state: 'attached' })
  const requests: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })
  await unfold('A picture to share')
  expect(await saved(page, 'Save for a chat')).toEqual(['front-or-back-chat.png', 1080, 1080])
  expect(await saved(page, 'Save for a story')).toEqual(['front-or-back-story.png', 1080, 1920])
  await expectQuiet(page)
  expect(requests).toEqual([])
})

test('the share sheet gets the file, by keyboard', async () => {
  const { page, unfold, button } = await openResult({
    suffix,
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.canShare = () => true
        navigator.share = async ({ files = [] } = {}) => {
          Object.assign(window, { shared: files.map(({ name, type }) => `${name}: ${type}`) })
        }
      })
  })
  await unfold('A picture to share')
  await button('Share this picture …').press('Enter')
  await eventually(() => page.evaluate('window.shared')).toEqual([
    'front-or-back-chat.png: image/png'
  ])
})

test('where the browser draws nothing, the page says so', async () => {
  const { page, unfold } = await openResult({
    suffix,
    prepare: (context) =>
      context.addInitScript(() => {
        HTMLCanvasElement.prototype.toBlob = (draw) => draw(null)
      })
  })
  await unfold('A picture to share')
  await page
    .getByRole('alert')
    .getByText('The picture could not be drawn in this browser.')
    .waitFor()
  expect(await page.locator('.share-picture').count()).toBe(0)
  await expectQuiet(page)
})

/** Saves a picture. Returns the name of the file, and the size that it has as a PNG. */
async function saved(page: Page, link: string): Promise<readonly [string, number, number]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click()
  ])
  const bytes = await buffer(await download.createReadStream())
  // The signature, and then the length and the name of the first chunk, which has the size.
  expect(bytes.subarray(0, 16).toString('latin1')).toBe('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
  return [download.suggestedFilename(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/** Runs in the page. */
function naturalSize(picture: Element): readonly number[] {
  return picture instanceof HTMLImageElement ? [picture.naturalWidth, picture.naturalHeight] : []
}
