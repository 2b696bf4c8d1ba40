import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { boardServer, openHost } from './support/host-visit.ts'

// What embed.js and its element take of the main thread of a host's page, besides what a frame takes that
// is written by hand: the script, the element, its layout, and the messages of a whole quiz with two
// changes of height, when it has loaded and when the result comes. The page in the frame is of another
// site, for which browsers use another process.
//
// The fastest round of each counts, because other programs only add time.

const host = boardServer()
const MOST = 10
const ROUNDS = 8

test('the element takes less than 10 ms of the host’s main thread', async () => {
  const script = readFileSync('dist/embed.js', 'utf8')
  const site = inject('origin')
  let element = Number.POSITIVE_INFINITY
  let plain = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const first = await openHost(host(), 'empty')
    plain = Math.min(plain, await first.page.evaluate(timeOfPlainFrame, site))
    const second = await openHost(host(), 'empty')
    element = Math.min(element, await second.page.evaluate(timeOfElement, { script, site }))
    for (const { page } of [first, second]) await page.context().close()
  }
  console.info(
    `The element takes ${element.toFixed(1)} ms of the host’s main thread, a plain frame ${plain.toFixed(1)} ms.`
  )
  expect(element - plain).toBeLessThan(MOST)
})

/** Runs in the host's page: milliseconds for a frame without a script, and two changes of its height. */
function timeOfPlainFrame(site: string): number {
  const start = performance.now()
  const frame = document.createElement('iframe')
  frame.loading = 'lazy'
  frame.src = `${site}/en/frame/`
  for (const height of [960, 970, 2400]) {
    frame.height = `${height}`
    if (!frame.isConnected) document.body.append(frame)
    frame.getBoundingClientRect()
  }
  return performance.now() - start
}

/** Runs in the host's page: milliseconds for the script, one element, and the messages of a quiz. */
async function timeOfElement({ script, site }: { script: string; site: string }): Promise<number> {
  // The script finds its site by an address in the page. As a block of data, it is not fetched.
  const address = document.createElement('script')
  address.type = 'text/plain'
  address.src = `${site}/embed.js`
  document.head.append(address)
  const tag = document.createElement('script')
  tag.textContent = script
  let heard = 0
  addEventListener('front-or-back:progress', () => {
    heard++
  })
  const start = performance.now()
  document.head.append(tag)
  const element = document.createElement('front-or-back')
  document.body.append(element)
  element.getBoundingClientRect()
  const begun = performance.now() - start
  await new Promise((ready) => element.addEventListener('front-or-back:ready', ready))
  const frame = element.shadowRoot?.querySelector('iframe')
  const id = new URLSearchParams(new URL(frame?.src ?? '').hash.slice(2)).get('id')
  const messages = [
    { type: 'resize', height: 970 },
    ...Array.from({ length: 28 }, (_, step) => ({ type: 'progress', step, total: 28 })),
    { type: 'resize', height: 2400 }
  ]
  const loaded = performance.now()
  for (const message of messages) {
    const data = { ns: 'front-or-back', v: 1, id, ...message }
    const source = frame?.contentWindow ?? null
    dispatchEvent(new MessageEvent('message', { data, source, origin: site }))
    element.getBoundingClientRect()
  }
  const time = begun + performance.now() - loaded
  if (heard !== 28) throw new Error(`Expected 28 events of the element, heard ${heard}.`)
  return time
}
