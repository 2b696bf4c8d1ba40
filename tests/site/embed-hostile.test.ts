import { expect, test } from 'vitest'
import { errorsOf } from '../support/troubles.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf, heightOf, openHost } from './support/host-visit.ts'

// Pages and frames that mean harm: they say what only we may say.

const host = boardServer()

test('a thousand forged messages to the frame change nothing', async () => {
  const { page, frame } = await openHost(host(), 'plain-frame')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await page.evaluate(forge)
  await quiz.locator('input').nth(3).check()
  await quiz.getByRole('button', { name: 'Next' }).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  expect(await quiz.evaluate('document.documentElement.style.cssText')).not.toContain('url')
  expect(quiz.url()).toContain('/en/frame/')
  expect(errorsOf(page.context())).toEqual([])
})

test('somebody else who writes to the frame is not heard', async () => {
  const { page, frame } = await openHost(host(), 'plain-frame')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await page.evaluate(() => {
    // A frame beside ours finds it and writes to it: it is not the page around.
    const stranger = document.createElement('iframe')
    stranger.srcdoc = `<script>parent.frames[0].postMessage({ ns: 'front-or-back', v: 1, id: '', type: 'theme', theme: 'dark' }, '*')</script>`
    document.body.append(stranger)
  })
  await page.frameLocator('iframe >> nth=1').locator('script').waitFor({ state: 'attached' })
  expect(await quiz.evaluate('document.documentElement.style.colorScheme')).toBe('')
})

test('a frame that claims to be us, and a page that writes to itself, are not heard by the element', async () => {
  const { page, frame, heard } = await openHost(host(), 'hostile-frame')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await eventually(async () => (await heard()).length).toBe(1)
  const height = await heightOf(page.locator('#quiz iframe'))
  const id = new URLSearchParams(framesOf(page)[0]?.url().split('?')[1]).get('id')
  const [liar] = page.frames().filter((one) => one.url() === 'about:srcdoc')
  for (const speaker of [page, liar]) await speaker?.evaluate(lie, id)
  await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(1500)
  expect((await heard()).map(({ type }) => type)).toEqual(['ready'])
  expect(await heightOf(page.locator('#quiz iframe'))).toBe(height)
  expect(errorsOf(page.context())).toEqual([])
})

test('the element’s own frame, led to another site, is not heard any more', async () => {
  const { page, frame, heard } = await openHost(host(), 'element')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await eventually(async () => (await heard()).length).toBe(1)
  const inElement = page.locator('#quiz iframe')
  const height = await heightOf(inElement)
  const id = new URLSearchParams(framesOf(page)[0]?.url().split('?')[1]).get('id')
  await inElement.evaluate((one) => one.setAttribute('src', '/plain-frame.html'))
  await page.frameLocator('#quiz iframe').getByText('After it').waitFor()
  const impostor = page.frames().find((one) => one.url() === `${host()}/plain-frame.html`)
  await impostor?.evaluate(lie, id)
  await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(1000)
  expect((await heard()).map(({ type }) => type)).toEqual(['ready'])
  expect(await heightOf(inElement)).toBe(height)
})

/** Runs in the page. */
function forge(): void {
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

/** Runs in a page: says to the page around it, or to itself, what only our frame may say. */
function lie(id: string | null): void {
  const claim = { ns: 'front-or-back', v: 1, id }
  for (let times = 0; times < 500; times++) {
    parent.postMessage({ ...claim, type: 'share', verdict: 'front', roles: [] }, '*')
    parent.postMessage({ ...claim, type: 'resize', height: 9999 }, '*')
  }
}
