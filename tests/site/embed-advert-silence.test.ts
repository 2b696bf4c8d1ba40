import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { DEVICE_KEY } from '#stores/device'
import { formatQuizProgress } from '#stores/quiz-progress'
import type { StorageState } from '../support/storage-states.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, heightOf, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// A host that reads all messages, and measures everything, learns the same about an advert whether
// the visitor has answers or not.

const host = boardServer()
const { own, like } = contentIn('en').ui.advert.details
const { noAnswers, compare } = contentIn('en').ui.frame.advert

test('with answers and without, the host gets the same messages, before and after the press', async () => {
  const without = await everythingPosted({})
  const withAnswers = await everythingPosted({ answered: true })
  expect(without.shown).toContain(noAnswers)
  expect(withAnswers.shown).toContain(like)
  expect(withAnswers.before).toEqual(without.before)
  expect(withAnswers.after).toEqual(without.after)
  expect(without.after.map(({ type }) => type)).toEqual(['resize'])
  const kinds = new Set([...without.before, ...withAnswers.before].map(({ type }) => type))
  expect([...kinds].sort()).toEqual(['ready', 'resize'])
})

test('where the browser shows the frame no storage, a link leads to our page with the advert', async () => {
  const { shown, page } = await everythingPosted({ storage: 'blocked' })
  expect(shown).toContain(noAnswers)
  const link = frameIn(page).getByRole('link', { name: compare })
  expect(await link.getAttribute('href')).toMatch(/^\/en\/advert\/#title=Receptionist&text=/)
  expect(await link.getAttribute('rel')).toBe('noopener')
})

test('the frames store nothing and set no cookie, and no request has the text of the advert', async () => {
  const requests: string[] = []
  const { page } = await everythingPosted({ requests })
  for (const frame of framesOf(page)) {
    const kept = '[localStorage.length, sessionStorage.length, document.cookie]'
    expect(await frame.evaluate(kept)).toEqual([0, 0, ''])
  }
  const paths = requests.map((address) => address.replace(inject('origin'), ''))
  expect(paths.filter((path) => /Sell|tickets/.test(path))).toEqual([])
  expect(new Set(paths.map((path) => path.replace(/[?#].*/, '')))).toEqual(
    new Set(['/embed-advert.js', '/en/frame/advert/', '/scripts/advert-reader.js'])
  )
})

type Options = {
  readonly answered?: boolean
  readonly storage?: StorageState
  readonly requests?: string[]
}

/** Opens the frame and the comparison in it, and returns what the host has been told. */
async function everythingPosted({ answered = false, storage = 'normal', requests = [] }: Options) {
  // Another port is the same site, so that the frame sees what our own page has stored.
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, posted } = await openHost(sameSite, 'advert-slot', {
    storage,
    prepare: async (context) => {
      context.on('request', (request) => {
        if (request.url().startsWith(inject('origin'))) requests.push(request.url())
      })
      if (!answered) return
      await context.addInitScript(
        ({ origin, key, text }) => {
          if (location.origin === origin) localStorage.setItem(key, text)
        },
        {
          origin: inject('origin'),
          key: DEVICE_KEY,
          text: formatQuizProgress({ answers: people.counter.answers, at: 28 })
        }
      )
    }
  })
  await page.getByRole('button').click()
  await eventually(() => framesOf(page).length).toBe(1)
  const frame = frameIn(page)
  await frame.getByRole('heading', { level: 2 }).waitFor()
  const inElement = page.locator('#advert iframe')
  const expectFullHeight = () =>
    eventually(async () => {
      const content = Math.ceil((await frame.locator('#frame').boundingBox())?.height ?? 0)
      return content - (await heightOf(inElement))
    }).toBe(0)
  await eventually(() => heightOf(inElement)).toBeGreaterThan(500)
  await expectFullHeight()
  const before = await messagesIn(posted)
  const folded = await heightOf(inElement)
  await frame.locator('summary', { hasText: own }).click()
  const box = frame.locator('.own-box')
  await box.locator('p, h4').first().waitFor()
  await eventually(() => heightOf(inElement)).toBeGreaterThan(folded)
  await expectFullHeight()
  return {
    page,
    shown: await box.innerText(),
    before: distinct(before),
    after: (await messagesIn(posted)).slice(before.length)
  }
}

/** The messages without the ids of the frames, which are random. */
async function messagesIn(posted: () => Promise<readonly unknown[]>) {
  const messages = (await posted()) as Record<string, unknown>[]
  return messages.map(({ id, ...message }) => message)
}

/**
 * Each message once, in a fixed order, and without the height of the frame before the advert is read:
 * how often a frame says that it is ready, and whether it is laid out before that, is chance.
 */
function distinct(
  messages: readonly Record<string, unknown>[]
): readonly Record<string, unknown>[] {
  const texts = messages
    .filter(({ height }) => typeof height !== 'number' || height > 500)
    .map((message) => JSON.stringify(message))
  return [...new Set(texts)].sort().map((text) => JSON.parse(text))
}

function frameIn(page: Page) {
  const frame = framesOf(page).find((one) => one.url().includes('/frame/advert/'))
  if (!frame) throw new Error('The element has no frame.')
  return frame
}
