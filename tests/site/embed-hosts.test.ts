import { expect, inject, test } from 'vitest'
import { errorsOf } from '../support/troubles.ts'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, heightOf, NO_WORKER, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { unfold } from './support/result-visit.ts'

// Hosts with a plain frame, with our former script, or with a sandbox or policy of their own.

const host = boardServer()
const { answers } = people.counter

test('the frame takes no focus, does not scroll the host, and adds no history entry', async () => {
  const { page, frame } = await openHost(host(), 'plain-frame')
  const before = await page.evaluate('history.length')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  expect(await page.evaluate('[history.length, scrollY]')).toEqual([before, 0])
})

test('the frame says what the quiz is not for, and links to the full site in a new tab', async () => {
  const { frame } = await openHost(host(), 'plain-frame')
  const quiz = await frame()
  expect(await quiz.getByText('For reflection, not for hiring.').isVisible()).toBe(true)
  const link = quiz.getByRole('link', { name: 'Front or Back' })
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await link.getAttribute('rel')).toContain('noopener')
})

test.each(
  ['require-corp', 'credentialless'].flatMap((embedder) => [
    [embedder, 'element'] as const,
    [embedder, 'plain-frame'] as const
  ])
)(
  'in a page with Cross-Origin-Embedder-Policy: %s, the quiz of %s leads to its result',
  async (embedder, name) => {
    const { page, frame } = await openHost(host(), name, { embedder })
    await answerInFrame(await frame(), answers)
    const result = await frame()
    await result.getByText('Your answers point clearly to the front office.').waitFor()
    await unfold(result, 'Why this result?')
    expect(errorsOf(page.context())).toEqual([])
  }
)

test.each([
  ['require-corp', ''],
  ['require-corp', NO_WORKER],
  ['credentialless', '']
])(
  'in a page with Cross-Origin-Embedder-Policy: %s and the policy “%s”, adverts are read',
  async (embedder, policy) => {
    const { page } = await openHost(host(), 'advert-open', { embedder, ...(policy && { policy }) })
    const { front } = contentIn('en').ui.advert.island.verdicts
    await page.getByText(front.title).first().waitFor()
    await page.frameLocator('#advert iframe').getByRole('heading', { name: front.title }).waitFor()
  }
)

test('the hash on the page for job boards is that of the versioned script, which defines the element', async () => {
  const reference = await openPage({ path: '/en/embed/' })
  const text = await reference.getByText('embed-1.js').innerText()
  // The page names the address that the site was built for.
  const snippet = text.replace('https://front-or-back.example', inject('origin'))
  const { page, frame } = await openHost(host(), 'without-embed')
  const load = (html: string) =>
    page.evaluate((text) => {
      // A script in parsed HTML does not run until it is copied into a new element.
      const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('script')
      const script = document.createElement('script')
      for (const { name, value } of parsed?.attributes ?? []) script.setAttribute(name, value)
      return new Promise<string>((resolve) => {
        script.onload = () => resolve('ran')
        script.onerror = () => resolve('refused')
        document.head.append(script)
      })
    }, html)
  expect(await load(snippet.replace('sha384-', 'sha384-A'))).toBe('refused')
  expect(await load(snippet)).toBe('ran')
  await page.evaluate('document.body.append(document.createElement("front-or-back"))')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
})

test('WordPress: the frame works in a sandbox without origin, storage, forms and pop-ups, and posts its height with the secret', async () => {
  const { page, frame, posted } = await openHost(host(), 'sandboxed')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await eventually(async () =>
    (await posted()).some((data) => {
      const { message, secret, value } = data as Record<string, unknown>
      return (
        message === 'height' && secret === 'abc123' && Number(value) >= 200 && Number(value) <= 1000
      )
    })
  ).toBe(true)
  await answerInFrame(quiz, answers)
  const result = await frame()
  await result.getByText('Your answers point clearly to the front office.').waitFor()
  // The lazy part is fetched although the sandboxed frame has an opaque origin.
  await unfold(result, 'Why this result?')
  await unfold(result, 'Your answers behind it')
  await result
    .getByText('I like work where customers bring problems that I must solve right away.')
    .waitFor()
  expect(await page.locator('#after').isVisible()).toBe(true)
})

test('WordPress: the frame posts its height although it is hidden until then', async () => {
  const { frame, posted } = await openHost(host(), 'hidden-frame')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await eventually(async () =>
    (await posted()).some((data) => {
      const { message, value } = data as Record<string, unknown>
      return message === 'height' && Number(value) > 400
    })
  ).toBe(true)
})

test('WordPress: the frame posts its height again when the script of WordPress comes later', async () => {
  const { page, frame, posted } = await openHost(host(), 'sandboxed')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  const heights = async () =>
    (await posted()).flatMap((data) => {
      const { message, value } = data as Record<string, unknown>
      return message === 'height' ? [value] : []
    })
  await eventually(async () => (await heights()).length).toBeGreaterThan(0)
  await page.evaluate(() => {
    const [quiz] = document.querySelectorAll('iframe')
    quiz?.contentWindow?.postMessage({ message: 'ready', secret: 'abc123' }, '*')
  })
  // Without being asked, the frame never posts the same height twice in succession.
  await eventually(async () =>
    (await heights()).some((height, at, all) => height === all[at - 1])
  ).toBe(true)
})

test('WordPress: a link to our site is posted to the host, because the sandbox opens no tabs', async () => {
  const { frame, posted } = await openHost(host(), 'sandboxed')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await quiz.getByRole('link', { name: 'Front or Back' }).click()
  await eventually(posted).toContainEqual({
    message: 'link',
    value: `${inject('origin')}/en/`,
    secret: 'abc123'
  })
})

test('a host with an opaque origin has no share button; copying is offered instead', async () => {
  const { page, frame, posted } = await openHost(host(), 'opaque-origin')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await result.getByText("We can't tell which site this is").waitFor()
  expect(await result.getByRole('button', { name: /^Share with/ }).count()).toBe(0)
  expect(await page.evaluate('origin')).toBe('null')
  expect(JSON.stringify(await posted())).not.toContain('verdict')
})

test('the frame works in a host whose Content-Security-Policy allows nothing else', async () => {
  const { frame } = await openHost(host(), 'strict-policy')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  expect(await quiz.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(27, 24, 21)'
  )
})

test('a host with open-iframe-resizer gives the frame its height', async () => {
  const { page, frame } = await openHost(host(), 'resizer')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await eventually(() => heightOf(page.locator('#quiz'))).toBeGreaterThan(500)
})

test('our former snippet, whose script is a module, still works', async () => {
  const { frame, heard } = await openHost(host(), 'module-script')
  await (await frame()).getByText('Câu 1 trên 28').waitFor()
  await eventually(async () => (await heard()).map(({ type }) => type)).toEqual(['ready'])
})
