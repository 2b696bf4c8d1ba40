import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { errorsOf } from '../support/troubles.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, heightOf, NO_WORKER, openHost } from './support/host-visit.ts'

// The element `<front-or-back-advert>` on pages of hosts: where its text comes from, later changes,
// several elements, and its frame.

const host = boardServer()
const { verdicts } = contentIn('en').ui.advert.island
const { more } = contentIn('en').ui.frame.advert

test.each([
  ['advert-slot', 'front'],
  ['advert-for', 'back'],
  ['advert-property', 'back'],
  ['advert-strict-policy', 'front']
] as const)('%s: the strip shows the verdict, and the host hears it once', async (name, side) => {
  const { page, heard } = await openHost(host(), name)
  await page.getByText(verdicts[side].title).waitFor()
  expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(/the advert is at \d+\./)
  const events = await heard()
  expect(events.map(({ type, on }) => [type, on])).toEqual([['read', 'advert']])
  expect(Object.keys(events[0]?.detail ?? {}).sort()).toEqual(['side', 'strength'])
  expect(events[0]?.detail.side).toBe(side)
  expect(errorsOf(page.context())).toEqual([])
})

test('the advert inside the element stays visible, and a page without our frame says nothing of us', async () => {
  const { page } = await openHost(host(), 'advert-slot', { javaScript: false })
  expect(await page.getByText('Sell tickets to visitors.').isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
})

test('in a sandboxed page without an origin, the advert stays as it is', async () => {
  const { page } = await openHost(host(), 'advert-opaque')
  expect(await page.evaluate('customElements.get("front-or-back-advert") !== undefined')).toBe(true)
  expect(await page.getByText('Sell tickets to visitors.').isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
})

test('a later change of the content, of `for`, of the title and of the property is read again', async () => {
  const { page, heard } = await openHost(host(), 'advert-slot')
  await page.getByText(verdicts.front.title).waitFor()
  const quiet = 'Check invoices. Post journal entries. Reconcile the ledgers of the company.'
  await page.locator('#advert').evaluate((element, text) => {
    element.removeAttribute('job-title')
    element.replaceChildren(text)
  }, quiet)
  await page.getByText(verdicts.back.title).waitFor()
  await page.locator('#after').evaluate((target) => {
    target.textContent = 'Welcome guests at the front desk. Sell tickets to visitors.'
    document.querySelector('#advert')?.setAttribute('for', 'after')
  })
  await page.getByText(verdicts.front.title).waitFor()
  await page.evaluate(
    `document.querySelector('#advert').advert = { text: ${JSON.stringify(quiet)} }`
  )
  await page.getByText(verdicts.back.title).waitFor()
  expect((await heard()).map(({ detail }) => detail.side).slice(-3)).toEqual([
    'back',
    'front',
    'back'
  ])
})

test('without a text there is no strip', async () => {
  const { page } = await openHost(host(), 'advert-slot')
  await page.getByText(verdicts.front.title).waitFor()
  await page.locator('#advert').evaluate((element) => element.replaceChildren())
  await page.getByRole('button').waitFor({ state: 'detached' })
})

test('two elements and two scripts on one page have one worker, which reads both', async () => {
  const { page, heard } = await openHost(host(), 'advert-two')
  await page.getByText(verdicts.front.title).waitFor()
  await page.getByText(contentIn('vi').ui.advert.island.verdicts.front.title).waitFor()
  expect((await heard()).map(({ on }) => on).sort()).toEqual(['advert', 'other'])
  expect(page.workers()).toHaveLength(1)
  expect(framesOf(page)).toEqual([])
})

test.each([
  ['workers', NO_WORKER],
  ['scripts other than the element’s', "script-src SITE/embed-advert.js 'unsafe-inline'"],
  ['addresses of scripts as text', "require-trusted-types-for 'script'"]
])(
  'where the host’s policy forbids %s, one frame reads every advert',
  async (_forbidden, policy) => {
    const { page, heard } = await openHost(host(), 'advert-two', {
      policy: policy.replace('SITE', inject('origin'))
    })
    await page.getByText(verdicts.front.title).waitFor()
    await page.getByText(contentIn('vi').ui.advert.island.verdicts.front.title).waitFor()
    expect((await heard()).map(({ on }) => on).sort()).toEqual(['advert', 'other'])
    expect(framesOf(page).map((frame) => new URL(frame.url()).pathname)).toEqual([
      '/en/frame/reader/'
    ])
  }
)

test('a press opens the frame with the sentences, as high as its content; another one closes it', async () => {
  const { page } = await openHost(host(), 'advert-slot')
  const frame = await openFrame(page)
  await frame.getByRole('heading', { name: verdicts.front.title }).waitFor()
  expect(await frame.locator('.front q').allTextContents()).toEqual([
    'Welcome guests at the front desk and answer their questions.',
    'Answer phone calls from customers.'
  ])
  expect(await frame.locator('.front mark').first().textContent()).toBe('Welcome guests')
  const inElement = page.locator('#advert iframe')
  expect(await inElement.getAttribute('title')).toBe('What this advert says')
  expect(await inElement.getAttribute('referrerpolicy')).toBe('strict-origin')
  const wanted = async () =>
    Math.ceil((await frame.locator('#frame').boundingBox())?.height ?? 0) -
    (await heightOf(inElement))
  await eventually(wanted).toBe(0)
  await frame.locator('summary', { hasText: 'What else it says' }).click()
  await frame.getByText('Explaining and persuading').waitFor()
  await eventually(wanted).toBe(0)
  const button = page.getByRole('button', { name: more })
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await button.click()
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  expect(await inElement.isVisible()).toBe(false)
})

test('the link to our page has the advert behind #, and opens a tab without an opener', async () => {
  const { page } = await openHost(host(), 'advert-slot')
  const frame = await openFrame(page)
  const link = frame.getByRole('link', { name: contentIn('en').ui.frame.advert.whole })
  const address = new URL((await link.getAttribute('href')) ?? '', frame.url())
  expect(address.pathname + address.search).toBe('/en/advert/')
  const fields = new URLSearchParams(address.hash.slice(1))
  expect([...fields.keys()]).toEqual(['title', 'text'])
  expect(fields.get('title')).toBe('Receptionist')
  expect(fields.get('text')).toContain('Sell tickets to visitors.')
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await link.getAttribute('rel')).toBe('noopener')
})

test('the open frame follows a change of the theme, the language and the advert, and a move of the element', async () => {
  const { page } = await openHost(host(), 'advert-open')
  const frame = await adverFrameOf(page)
  await frame.getByRole('heading', { name: verdicts.front.title }).waitFor()
  const background = () =>
    frame.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  expect(await background()).toBe('rgb(251, 247, 239)')
  const element = page.locator('#advert')
  await element.evaluate((target) => target.setAttribute('theme', 'dark'))
  await eventually(background).toBe('rgb(27, 24, 21)')
  await element.evaluate((target) => target.setAttribute('lang', 'vi'))
  const vietnamese = contentIn('vi').ui.advert.island.verdicts
  await eventually(async () => (await adverFrameOf(page)).url()).toContain('/vi/frame/advert/')
  await (await adverFrameOf(page)).getByRole('heading', { name: vietnamese.front.title }).waitFor()
  await page.evaluate(
    `document.querySelector('#advert').advert = { title: 'Accountant', text: 'Check invoices. Post journal entries. Reconcile the ledgers.' }`
  )
  await (await adverFrameOf(page)).getByRole('heading', { name: vietnamese.back.title }).waitFor()
  await page.evaluate('document.body.append(document.querySelector("#advert"))')
  await eventually(async () =>
    (await adverFrameOf(page)).getByRole('heading', { name: vietnamese.back.title }).count()
  ).toBe(1)
  await page.evaluate('document.querySelector("#advert").remove()')
  await eventually(() => framesOf(page)).toEqual([])
})

test('when the host removes the frame that reads, the next advert makes a new one', async () => {
  const { page } = await openHost(host(), 'advert-slot', { policy: NO_WORKER })
  await page.getByText(verdicts.front.title).waitFor()
  await page.evaluate('document.body.querySelector(":scope > iframe").remove()')
  await page.evaluate(
    `document.querySelector('#advert').advert = { title: 'Accountant', text: 'Check invoices. Post journal entries. Reconcile the ledgers.' }`
  )
  await page.getByText(verdicts.back.title).waitFor()
})

async function openFrame(page: Page) {
  await page.getByRole('button', { name: more }).click()
  return adverFrameOf(page)
}

/** The frame about the advert, when it is there. */
async function adverFrameOf(page: Page) {
  const found = () => framesOf(page).find((frame) => frame.url().includes('/frame/advert/'))
  await eventually(() => found() !== undefined).toBe(true)
  const frame = found()
  if (!frame) throw new Error('The element has no frame.')
  await frame.waitForLoadState()
  return frame
}
