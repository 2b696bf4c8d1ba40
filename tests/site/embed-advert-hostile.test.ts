import { expect, test } from 'vitest'
import { READING_WORKER_ID } from '#embed/advert-messages'
import { errorsOf } from '../support/troubles.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, heightOf, NO_WORKER, openHost } from './support/host-visit.ts'

// Hostile pages and frames that forge the messages about adverts.

const host = boardServer()
const { verdicts } = contentIn('en').ui.advert.island

/** Both ways of reading, and how many frames there are with an open one. */
const ways = [
  { way: 'a worker reads', settings: {}, frames: 1 },
  { way: 'a frame reads', settings: { policy: NO_WORKER }, frames: 2 }
] as const

test.each(ways)(
  'while $way, thousands of invalid messages to the frames, and a huge text, change and break nothing',
  async ({ settings, frames }) => {
    const { page } = await openHost(host(), 'advert-open', settings)
    await page.getByText(verdicts.front.title).first().waitFor()
    await eventually(() => framesOf(page).length).toBe(frames)
    const ids = framesOf(page).map((frame) => idOf(frame.url()))
    await page.evaluate(forgeToFrames, ids)
    for (const frame of framesOf(page)) await frame.evaluate('0')
    const frame = framesOf(page).find((one) => one.url().includes('/frame/advert/'))
    expect(await frame?.getByRole('heading', { name: verdicts.front.title }).count()).toBe(1)
    await page.evaluate(
      `document.querySelector('#advert').advert = { title: 'x'.repeat(1e6), text: 'Check invoices. Reconcile the ledgers. '.repeat(1e5) }`
    )
    await page.getByText(verdicts.back.title).first().waitFor()
    for (const odd of ['null', '7', '[]', '{ text: { toString: null } }', 'Object.create(null)']) {
      await page.evaluate(`document.querySelector('#advert').advert = ${odd}`)
    }
    await page.getByText(verdicts.front.title).first().waitFor()
    // The browser reports the worker that the policy forbids.
    expect(errorsOf(page.context()).filter((error) => !/[Ww]orker/.test(error))).toEqual([])
  }
)

test.each(ways)(
  'while $way, the element ignores messages from another frame and from the host itself',
  async ({ settings, frames }) => {
    const { page, heard } = await openHost(host(), 'advert-open', settings)
    await eventually(async () => (await heard()).length).toBe(1)
    await eventually(() => framesOf(page).length).toBe(frames)
    const inElement = page.locator('#advert iframe')
    const frame = framesOf(page).find((one) => one.url().includes('/frame/advert/'))
    await frame?.getByRole('heading', { name: verdicts.front.title }).waitFor()
    const ids = [...framesOf(page).map((one) => idOf(one.url())), READING_WORKER_ID]
    await page.evaluate((claimed) => {
      const liar = document.createElement('iframe')
      liar.srcdoc = `<script>(${forge})(${JSON.stringify(claimed)})</script>`
      function forge(ids: readonly string[]): void {
        for (const id of ids) {
          const claim = { ns: 'front-or-back', v: 1, id }
          for (let key = 0; key < 50; key++) {
            parent.postMessage(
              {
                ...claim,
                type: 'read',
                readings: [{ key, side: 'bothWays', strength: 0, low: 0, high: 0 }]
              },
              '*'
            )
            parent.postMessage({ ...claim, type: 'resize', height: 9999 }, '*')
          }
        }
      }
      // While an advert is waiting for its answer.
      Object.assign(document.querySelector('#advert') ?? {}, {
        advert: { title: 'Cashier', text: 'Serve customers. Sell tickets to visitors.' }
      })
      forge(claimed)
      document.body.append(liar)
    }, ids)
    await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(400)
    await eventually(async () => (await heard()).map(({ detail }) => detail.side)).toEqual([
      'front',
      'front'
    ])
    await eventually(() => heightOf(inElement)).toBeLessThan(2000)
  }
)

test('our frames ignore adverts from a frame that is not their parent', async () => {
  const { page, posted } = await openHost(host(), 'advert-slot', { policy: NO_WORKER })
  await page.getByText(verdicts.front.title).waitFor()
  const [id] = framesOf(page).map((frame) => idOf(frame.url()))
  const before = (await posted()).length
  await page.evaluate((id) => {
    const sibling = document.createElement('iframe')
    const adverts = [{ key: 9, title: '', text: 'x' }]
    const advert = { ns: 'front-or-back', v: 1, id, type: 'advert', adverts }
    sibling.srcdoc = `<script>for (let at = 0; at < parent.frames.length; at++) parent.frames[at].postMessage(${JSON.stringify(advert)}, '*')</script>`
    document.body.append(sibling)
  }, id)
  await page.frameLocator('iframe >> nth=-1').locator('script').waitFor({ state: 'attached' })
  for (const frame of framesOf(page)) await frame.evaluate('0')
  expect(await posted()).toHaveLength(before)
})

test('the element sends no advert to its frame after that is navigated to another site', async () => {
  const { page } = await openHost(host(), 'advert-open')
  await eventually(() => framesOf(page).length).toBe(1)
  await page.locator('#advert iframe').evaluate((iframe) => {
    iframe.setAttribute('src', '/without-embed.html')
  })
  await page.frameLocator('#advert iframe').getByText('After it').waitFor()
  await page.evaluate(`document.querySelector('#advert').advert = { text: 'A secret advert.' }`)
  const navigated = page.frames().find((frame) => frame.url().endsWith('/without-embed.html'))
  await page.evaluate('0')
  expect(JSON.stringify(await navigated?.evaluate('everything'))).toBe('[]')
})

function idOf(address: string): string {
  return new URLSearchParams(address.split('?')[1]).get('id') ?? ''
}

/** Runs in the host page: posts invalid messages to both frames. */
function forgeToFrames(ids: readonly string[]): void {
  const frames = document.querySelectorAll('iframe')
  const inElement = document.querySelector('#advert')?.shadowRoot?.querySelector('iframe')
  for (const frame of [...frames, inElement]) {
    for (const id of ids) {
      const claim = { ns: 'front-or-back', v: 1, id }
      for (const odd of [null, 7, 'advert', [], {}, claim, { ...claim, type: 'advert' }]) {
        for (let times = 0; times < 100; times++) frame?.contentWindow?.postMessage(odd, '*')
      }
      const text = 'Check invoices.'
      for (const wrong of [{ key: 1 }, { text }, { title: '' }, { key: 1, title: {}, text }]) {
        frame?.contentWindow?.postMessage(
          { ...claim, type: 'advert', adverts: [wrong, null, wrong] },
          '*'
        )
      }
      frame?.contentWindow?.postMessage(
        JSON.parse(
          `{"ns":"front-or-back","v":1,"__proto__":{"type":"advert","adverts":[{"key":1,"title":"","text":"x"}]}}`
        ),
        '*'
      )
    }
  }
}
