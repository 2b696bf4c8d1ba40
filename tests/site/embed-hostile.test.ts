import { expect, test } from 'vitest'
import { errorsOf } from '../support/troubles.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, heightOf, openHost } from './support/host-visit.ts'

// Hostile pages and frames that forge our messages.

const host = boardServer()

test('thousands of invalid messages from the host to the frame change nothing', async () => {
  const { page, frame } = await openHost(host(), 'plain-frame')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await page.evaluate(forgeToFrame)
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  expect(await quiz.evaluate('document.documentElement.style.cssText')).not.toContain('url')
  expect(quiz.url()).toContain('/en/frame/')
  expect(errorsOf(page.context())).toEqual([])
})

test('our frame ignores messages from another frame in the host', async () => {
  const { page, frame } = await openHost(host(), 'plain-frame')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await page.evaluate(() => {
    // A frame beside ours posts a valid message, but it is not our parent.
    const sibling = document.createElement('iframe')
    sibling.srcdoc = `<script>parent.frames[0].postMessage({ ns: 'front-or-back', v: 1, id: '', type: 'theme', theme: 'dark' }, '*')</script>`
    document.body.append(sibling)
  })
  await page.frameLocator('iframe >> nth=1').locator('script').waitFor({ state: 'attached' })
  expect(await quiz.evaluate('document.documentElement.style.colorScheme')).toBe('')
})

test('the element ignores messages from another frame and from the host itself', async () => {
  const { page, frame, heard } = await openHost(host(), 'hostile-frame')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await eventually(async () => (await heard()).length).toBe(1)
  const height = await heightOf(page.locator('#quiz iframe'))
  const id = new URLSearchParams(framesOf(page)[0]?.url().split('?')[1]).get('id')
  const [hostileFrame] = page.frames().filter((candidate) => candidate.url() === 'about:srcdoc')
  for (const sender of [page, hostileFrame]) await sender?.evaluate(forgeToHost, id)
  await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(1500)
  expect((await heard()).map(({ type }) => type)).toEqual(['ready'])
  expect(await heightOf(page.locator('#quiz iframe'))).toBe(height)
  expect(errorsOf(page.context())).toEqual([])
})

test('the element ignores messages from its own frame after that is navigated to another site', async () => {
  const { page, frame, heard } = await openHost(host(), 'element')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await eventually(async () => (await heard()).length).toBe(1)
  const inElement = page.locator('#quiz iframe')
  const height = await heightOf(inElement)
  const id = new URLSearchParams(framesOf(page)[0]?.url().split('?')[1]).get('id')
  await inElement.evaluate((iframe) => iframe.setAttribute('src', '/plain-frame.html'))
  await page.frameLocator('#quiz iframe').getByText('After it').waitFor()
  const navigated = page
    .frames()
    .find((candidate) => candidate.url() === `${host()}/plain-frame.html`)
  await navigated?.evaluate(forgeToHost, id)
  await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(1000)
  expect((await heard()).map(({ type }) => type)).toEqual(['ready'])
  expect(await heightOf(inElement)).toBe(height)
})

/** Runs in the host page: posts invalid messages to our frame. */
function forgeToFrame(): void {
  const target = window.frames[0]
  const odd = [
    null,
    7,
    'init',
    [],
    {},
    { ns: 'front-or-back' },
    { ns: 'front-or-back', v: 1, id: '', type: 'answers' }
  ]
  for (let times = 0; times < 1000; times++) {
    target?.postMessage(odd[times % odd.length], '*')
    target?.postMessage({ ns: 'front-or-back', v: 1, id: '', type: 'lang', lang: '../evil' }, '*')
    target?.postMessage(
      {
        ns: 'front-or-back',
        v: 1,
        id: '',
        type: 'theme',
        theme: {},
        accent: 'url(https://evil.example)'
      },
      '*'
    )
  }
}

/** Runs in a frame or in the host page: posts messages to the host that only our frame may post. */
function forgeToHost(id: string | null): void {
  const claim = { ns: 'front-or-back', v: 1, id }
  for (let times = 0; times < 500; times++) {
    parent.postMessage({ ...claim, type: 'share', verdict: 'front', roles: [] }, '*')
    parent.postMessage({ ...claim, type: 'resize', height: 9999 }, '*')
  }
}
