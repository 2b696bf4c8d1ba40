import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type HostServer, serveHost } from '../support/serve-host.ts'
import { eventually } from './support/eventually.ts'
import { said } from './support/content.ts'
import { answerInFrame, framesOf, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// The quiz inside other people's pages, which are another site: each use is a small page in tests/embed/hosts/.

let host: HostServer

beforeAll(async () => {
  host = await serveHost(inject('origin'))
})
afterAll(() => host.close())

const { answers, code } = people.counter
const heightOf = (frame: { boundingBox: () => Promise<{ height: number } | null> }) =>
  frame.boundingBox().then((box) => Math.round(box?.height ?? 0))

describe('a plain frame', () => {
  test('takes nobody along: no focus, no scrolling, no step in the history', async () => {
    const { page, frame } = await openHost(host.origin, 'plain-frame')
    const before = await page.evaluate('history.length')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
    await quiz.locator('input').nth(3).check()
    await quiz.getByRole('button', { name: 'Next' }).click()
    await quiz.getByText('Statement 2 of 28').waitFor()
    expect(await page.evaluate('[history.length, scrollY]')).toEqual([before, 0])
  })

  test('says whose it is and what it is not for, and leads to the full site in a tab of its own', async () => {
    const { frame } = await openHost(host.origin, 'plain-frame')
    const quiz = await frame()
    expect(await quiz.getByText('For reflection, not for hiring.').isVisible()).toBe(true)
    const link = quiz.getByRole('link', { name: 'Front or Back' })
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toContain('noopener')
  })

  test('names the page around it, which the browser tells it, before it hands anything over', async () => {
    const { frame, posted } = await openHost(host.origin, 'plain-frame')
    await answerInFrame(await frame(), answers)
    const { host: name } = new URL(host.origin)
    const result = await frame()
    await result.getByRole('button', { name: `Share with ${name}` }).waitFor()
    const said = JSON.stringify(await posted())
    expect(said).not.toContain(code.slice(0, 9))
    expect(said).not.toContain('verdict')
  })
})

describe('the element', () => {
  test('is a frame with a title, that loads late, and is as high as what is in it', async () => {
    const { page, frame } = await openHost(host.origin, 'element')
    const quiz = await frame()
    const element = page.locator('#quiz iframe')
    expect(await element.getAttribute('title')).toBe(
      'Front or Back: which side of the counter suits you?'
    )
    expect(await element.getAttribute('loading')).toBe('lazy')
    expect(await element.getAttribute('referrerpolicy')).toBe('strict-origin')
    await quiz.getByText('Statement 1 of 28').waitFor()
    const wanted = () =>
      quiz.evaluate('Math.ceil(document.querySelector("#frame").getBoundingClientRect().height)')
    await eventually(async () => (await heightOf(element)) - Number(await wanted())).toBe(0)
  })

  test('tells the page what happens, and nothing of what was answered', async () => {
    const { frame, heard, posted } = await openHost(host.origin, 'element')
    await answerInFrame(await frame(), answers)
    await (await frame()).getByText(code, { exact: true }).waitFor()
    const types = (await heard()).map(({ type }) => type)
    expect(types[0]).toBe('ready')
    expect(types).toContain('complete')
    expect(types).not.toContain('share')
    const steps = (await heard()).filter(({ type }) => type === 'progress')
    expect(steps[0]?.detail).toEqual({ step: 1, total: 28 })
    expect(steps.at(-1)?.detail).toEqual({ step: 28, total: 28 })
    // A hostile page listens to everything that is posted: it learns the steps and the heights.
    const names = new Set((await posted()).flatMap((data) => Object.keys(data as object)))
    expect([...names].sort()).toEqual(['height', 'id', 'ns', 'step', 'total', 'type', 'v'])
    expect(JSON.stringify(await posted())).not.toContain(code.slice(5, 9))
  })

  test('hands over the verdict by a press on the button that names the page, and the code only where it is ticked', async () => {
    const { frame, heard } = await openHost(host.origin, 'element')
    await answerInFrame(await frame(), answers)
    const result = await frame()
    const { host: name } = new URL(host.origin)
    await result.getByRole('button', { name: `Share with ${name}` }).click()
    await result.getByText(`${name} has it now.`).waitFor()
    const first = (await heard()).filter(({ type }) => type === 'share')
    expect(first).toHaveLength(1)
    expect(first[0]?.detail).toMatchObject({ verdict: 'front' })
    expect(Object.keys(first[0]?.detail ?? {}).sort()).toEqual(['roles', 'verdict'])
    expect(first[0]?.detail.roles).toContainEqual({ soc: '13-1121.00', name: 'Event planner' })

    await result.getByRole('checkbox', { name: 'Give it my code as well' }).check()
    await result.getByRole('button', { name: `Share with ${name}` }).click()
    await eventually(async () => (await heard()).at(-1)?.detail.code).toBe(code)
  })

  test('leads from roles to the host’s own search, in a tab that knows nothing of this one', async () => {
    const { frame } = await openHost(host.origin, 'element')
    await answerInFrame(await frame(), answers)
    const role = (await frame()).locator('.roles a').first()
    const name = await role.innerText()
    expect(await role.getAttribute('href')).toBe(
      `https://board.example/search?q=${encodeURIComponent(name)}`
    )
    await role.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
    await role.click()
    expect(await role.getAttribute('target')).toBe('_blank')
    expect(await role.getAttribute('rel')).toBe('noopener')
  })

  test('lets our headings stand below the host’s', async () => {
    const { frame } = await openHost(host.origin, 'element')
    const quiz = await frame()
    const heading = quiz.getByRole('heading', { name: 'Which side of the counter suits you?' })
    await eventually(() => heading.getAttribute('aria-level')).toBe('2')
  })

  test('changes theme, accent and language in the middle without losing an answer', async () => {
    const { page, frame } = await openHost(host.origin, 'element')
    const quiz = await frame()
    await quiz.locator('input').nth(3).check()
    await quiz.getByRole('button', { name: 'Next' }).click()
    await quiz.getByText('Statement 2 of 28').waitFor()
    const background = () =>
      quiz.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    expect(await background()).toBe('rgb(251, 247, 239)')
    const element = page.locator('#quiz')
    await element.evaluate((one) => one.setAttribute('theme', 'dark'))
    await eventually(background).toBe('rgb(27, 24, 21)')
    await element.evaluate((one) => one.setAttribute('accent', '#ffcc00'))
    await eventually(() =>
      quiz.evaluate('document.documentElement.style.getPropertyValue("--accent")')
    ).toBe('#ffcc00')
    expect(await quiz.getByText('Statement 2 of 28').isVisible()).toBe(true)

    await element.evaluate((one) => one.setAttribute('lang', 'vi'))
    await eventually(() => framesOf(page)[0]?.url() ?? '').toContain('/vi/frame/')
    const inVietnamese = await frame()
    await inVietnamese.getByText('Câu 2 trên 28').waitFor()
    expect(
      await inVietnamese.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    ).toBe('rgb(27, 24, 21)')
    await inVietnamese.getByRole('button', { name: said('vi').ui.quiz.island.back }).click()
    await eventually(() => inVietnamese.locator('input:checked').getAttribute('value')).toBe('4')
  })

  test('works twice on a page, loaded twice, each for itself', async () => {
    const { page, heard } = await openHost(host.origin, 'two-elements')
    await eventually(() => framesOf(page).length).toBe(2)
    const [english, vietnamese] = framesOf(page)
    await vietnamese?.locator('input').nth(2).check()
    await vietnamese?.getByRole('button', { name: 'Câu tiếp' }).click()
    await eventually(async () => (await heard()).filter(({ type }) => type === 'progress')).toEqual(
      [{ type: 'progress', detail: { step: 1, total: 28 }, on: 'other' }]
    )
    expect(await english?.getByText('Statement 1 of 28').isVisible()).toBe(true)
    expect(await page.locator('#other iframe').getAttribute('title')).toBe('Trắc nghiệm')
  })

  test('comes to life when its script comes late', async () => {
    const { frame, heard } = await openHost(host.origin, 'late-script')
    await (await frame()).getByText('Câu 1 trên 28').waitFor()
    await eventually(async () => (await heard()).map(({ type }) => type)).toEqual(['ready'])
  })

  test('can be moved, and offers to go on; once removed it hears nothing', async () => {
    const { page, frame, heard } = await openHost(host.origin, 'element')
    const quiz = await frame()
    await quiz.locator('input').nth(3).check()
    await quiz.getByRole('button', { name: 'Next' }).click()
    await quiz.getByText('Statement 2 of 28').waitFor()
    await page.evaluate(() => {
      const element = document.querySelector('#quiz')
      if (element) document.body.append(element)
    })
    await eventually(
      async () => (await heard()).filter(({ type }) => type === 'ready').length
    ).toBe(2)
    await (await frame()).getByText('You stopped at statement 2 earlier.').waitFor()
    await page.evaluate('document.querySelector("#quiz").remove()')
    await eventually(() => framesOf(page).length).toBe(0)
  })

  test('goes through a hundred sizes without a loop', async () => {
    const { page, frame, posted } = await openHost(host.origin, 'element')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    const element = page.locator('#quiz iframe')
    for (let size = 0; size < 100; size++)
      await page.setViewportSize({ width: 400 + size * 5, height: 800 })
    const fits = () =>
      quiz.evaluate('Math.ceil(document.querySelector("#frame").getBoundingClientRect().height)')
    await eventually(async () => (await heightOf(element)) - Number(await fits())).toBe(0)
    const heights = (await posted()).filter((data) => (data as { type?: string }).type === 'resize')
    expect(heights.length).toBeLessThan(110)
  })
})

describe('hostile hosts', () => {
  test('a thousand forged messages to the frame change nothing', async () => {
    const { page, frame } = await openHost(host.origin, 'plain-frame')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    await page.evaluate(forge)
    await quiz.locator('input').nth(3).check()
    await quiz.getByRole('button', { name: 'Next' }).click()
    await quiz.getByText('Statement 2 of 28').waitFor()
    expect(await quiz.evaluate('document.documentElement.style.cssText')).not.toContain('url')
    expect(quiz.url()).toContain('/en/frame/')
  })

  test('somebody else who writes to the frame is not heard', async () => {
    const { page, frame } = await openHost(host.origin, 'plain-frame')
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
    const { page, frame, heard } = await openHost(host.origin, 'hostile-frame')
    await (await frame()).getByText('Statement 1 of 28').waitFor()
    await eventually(async () => (await heard()).length).toBe(1)
    const height = await heightOf(page.locator('#quiz iframe'))
    const id = new URLSearchParams(framesOf(page)[0]?.url().split('?')[1]).get('id')
    const [liar] = page.frames().filter((one) => one.url() === 'about:srcdoc')
    for (const speaker of [page, liar]) await speaker?.evaluate(lie, id)
    await eventually(() => page.evaluate('everything.length')).toBeGreaterThan(1500)
    expect((await heard()).map(({ type }) => type)).toEqual(['ready'])
    expect(await heightOf(page.locator('#quiz iframe'))).toBe(height)
  })
})

describe('hosts with rules of their own', () => {
  test('WordPress: a sandbox without origin, storage, forms and pop-ups; the height with its secret', async () => {
    const { page, frame, posted } = await openHost(host.origin, 'sandboxed')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    await eventually(async () =>
      (await posted()).some((data) => {
        const { message, secret, value } = data as Record<string, unknown>
        return (
          message === 'height' &&
          secret === 'abc123' &&
          Number(value) >= 200 &&
          Number(value) <= 1000
        )
      })
    ).toBe(true)
    await answerInFrame(quiz, answers)
    const result = await frame()
    await result.getByText('Your answers point clearly to the front office.').waitFor()
    // A late part is fetched without an origin of one's own.
    await result.getByText('Your answers behind it').first().click()
    await result.getByText('I like working for hours without anyone interrupting me.').waitFor()
    expect(await page.locator('#after').isVisible()).toBe(true)
  })

  test('a policy that allows nothing but our frame', async () => {
    const { frame } = await openHost(host.origin, 'strict-policy')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    expect(await quiz.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(27, 24, 21)'
    )
  })

  test('open-iframe-resizer, which the host has already', async () => {
    const { page, frame } = await openHost(host.origin, 'resizer')
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    await eventually(() => heightOf(page.locator('#quiz'))).toBeGreaterThan(500)
  })
})

test('a pasted link is discovered, and its frame is the one that we serve', async () => {
  const page = await fetch(`${inject('origin')}/vi/quiz/`).then((response) => response.text())
  const [, href = ''] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? []
  expect(href).toMatch(/\/oembed\/vi\.json$/)
  const answer = await fetch(inject('origin') + new URL(href).pathname)
  const embed = await answer.json()
  expect(embed).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_name: 'Front or Back',
    width: 600,
    height: 640
  })
  expect(embed.html).toMatch(
    /^<iframe src="https:\/\/[^"]+\/vi\/frame\/" title="[^"]+" width="600" height="640" loading="lazy"><\/iframe>$/
  )
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
