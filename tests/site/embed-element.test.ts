import { expect, test } from 'vitest'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import {
  answerByKeysInFrame,
  answerInFrame,
  boardServer,
  framesOf,
  openHost
} from './support/host-visit.ts'
import { readCalmly } from './support/pace.ts'
import { people } from './support/people.ts'

// The element `<front-or-back>` on pages of hosts: its attributes and their changes, several
// elements, a script that loads after the element, and moving and removing it.

const host = boardServer()
const { answers } = people.counter

test('heading-level sets the level of our headings', async () => {
  const { frame } = await openHost(host(), 'element')
  const quiz = await frame()
  const heading = quiz.getByRole('heading', { name: 'Which side of the counter suits you?' })
  await eventually(() => heading.getAttribute('aria-level')).toBe('2')
})

test('role-link links roles to the host’s search, in a new tab without an opener', async () => {
  const { frame } = await openHost(host(), 'element')
  await answerInFrame(await frame(), answers)
  const result = await frame()
  await result.getByRole('button', { name: 'Show jobs of every kind' }).click()
  const role = result.locator('.roles h3 a').first()
  const name = await role.innerText()
  expect(await role.getAttribute('href')).toBe(
    `https://board.example/search?q=${encodeURIComponent(name)}`
  )
  await role.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
  await role.click()
  expect(await role.getAttribute('target')).toBe('_blank')
  expect(await role.getAttribute('rel')).toBe('noopener')
})

test('changes of theme, accent and language during the quiz lose no answer', async () => {
  const { page, frame } = await openHost(host(), 'element')
  const quiz = await frame()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  const background = () =>
    quiz.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  expect(await background()).toBe('rgb(251, 247, 239)')
  const element = page.locator('#quiz')
  await element.evaluate((target) => target.setAttribute('theme', 'dark'))
  await eventually(background).toBe('rgb(27, 24, 21)')
  await element.evaluate((target) => target.setAttribute('accent', '#ffcc00'))
  await eventually(() =>
    quiz.evaluate('document.documentElement.style.getPropertyValue("--accent")')
  ).toBe('#ffcc00')
  expect(await quiz.getByText('Statement 2 of 28').isVisible()).toBe(true)

  await element.evaluate((target) => target.setAttribute('lang', 'vi'))
  await eventually(() => framesOf(page)[0]?.url() ?? '').toContain('/vi/frame/')
  const inVietnamese = await frame()
  await inVietnamese.getByText('Câu 2 trên 28').waitFor()
  expect(
    await inVietnamese.evaluate('getComputedStyle(document.documentElement).backgroundColor')
  ).toBe('rgb(27, 24, 21)')
  await inVietnamese.getByRole('button', { name: contentIn('vi').ui.quiz.island.back }).click()
  await eventually(() =>
    inVietnamese.getByRole('radio', { checked: true }).getAttribute('value')
  ).toBe('4')
})

test('without a language of its own, the element follows that of the page, and of what is around it', async () => {
  const { page, frame } = await openHost(host(), 'element')
  await (await frame()).getByText('Statement 1 of 28').waitFor()
  await page.locator('#quiz').evaluate((element) => element.removeAttribute('lang'))
  await page.evaluate('document.documentElement.lang = "vi-VN"')
  await eventually(() => framesOf(page)[0]?.url() ?? '').toContain('/vi/frame/')
  expect(await page.locator('#quiz iframe').getAttribute('title')).toBe(
    contentIn('vi').ui.frame.title
  )
  await page.locator('#quiz').evaluate((element) => {
    element.parentElement?.setAttribute('lang', 'en')
  })
  await eventually(() => framesOf(page)[0]?.url() ?? '').toContain('/en/frame/')
})

test('a language that is set before the frame has loaded is shown once it has', async () => {
  const { page } = await openHost(host(), 'element', {
    prepare: (context) =>
      context.addInitScript(() => {
        // Runs right after the element has made its frame, which is still empty.
        customElements.whenDefined('front-or-back').then(() => {
          document.querySelector('#quiz')?.setAttribute('lang', 'vi')
        })
      })
  })
  await page.frameLocator('#quiz iframe').getByText('Câu 1 trên 28').waitFor()
  expect(await page.locator('#quiz iframe').getAttribute('title')).toBe(
    contentIn('vi').ui.frame.title
  )
})

test('attributes that change while the frame loads don’t keep it from being ready', async () => {
  const { page, heard } = await openHost(host(), 'element', {
    prepare: (context) =>
      context.addInitScript({
        content: `
          const wait = setTimeout
          // The frame listens for messages before it says that it is ready, here for longer.
          if (window !== top) window.setTimeout = (task, time = 0) => wait(task, time + 300)
          else setInterval(() => document.querySelector('#quiz')?.setAttribute('label', 'Quiz ' + performance.now()), 20)
        `
      })
  })
  await eventually(async () => (await heard()).map(({ type }) => type)).toEqual(['ready'])
  await page.locator('#quiz').evaluate((element) => element.setAttribute('lang', 'vi'))
  await page.frameLocator('#quiz iframe').getByText('Câu 1 trên 28').waitFor()
})

test('an element that is moved by moveBefore keeps its frame and the statement', async () => {
  const { page, frame } = await openHost(host(), 'element')
  const quiz = await frame()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await page.evaluate(
    'document.body.moveBefore(document.querySelector("#quiz"), document.querySelector("#after"))'
  )
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 3 of 28').waitFor()
})

test('two elements and two scripts on one page work independently', async () => {
  const { page, heard } = await openHost(host(), 'two-elements')
  await eventually(() => framesOf(page).length).toBe(2)
  const [english, vietnamese] = framesOf(page)
  await vietnamese?.getByRole('radio').nth(2).click()
  await eventually(async () => (await heard()).filter(({ type }) => type === 'progress')).toEqual([
    { type: 'progress', detail: { step: 1, total: 28 }, on: 'other' }
  ])
  expect(await english?.getByText('Statement 1 of 28').isVisible()).toBe(true)
  expect(await page.locator('#other iframe').getAttribute('title')).toBe('Trắc nghiệm')
})

test('an element that is in the page before its script works once the script is loaded', async () => {
  const { frame, heard } = await openHost(host(), 'late-script')
  await (await frame()).getByText('Câu 1 trên 28').waitFor()
  await eventually(async () => (await heard()).map(({ type }) => type)).toEqual(['ready'])
})

test('an element that is moved in the page offers to continue; a removed one leaves no frame', async () => {
  // Another port is the same site. In many browsers, such as Debian's Chromium, a frame on another
  // site can store nothing.
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, frame, heard } = await openHost(sameSite, 'element')
  const quiz = await frame()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await page.evaluate(() => {
    const element = document.querySelector('#quiz')
    if (element) document.body.append(element)
  })
  await eventually(async () => (await heard()).filter(({ type }) => type === 'ready').length).toBe(
    2
  )
  await (await frame()).getByText('The quiz was stopped at statement 2.').waitFor()
  await page.evaluate('document.querySelector("#quiz").remove()')
  await eventually(() => framesOf(page).length).toBe(0)
})

test('after the quiz is finished in the frame, a reload of the host offers the result', async () => {
  const sameSite = host().replace('localhost', '127.0.0.1')
  // As if somebody read every statement: then the result follows without the closing screen.
  const { page, frame } = await openHost(sameSite, 'element', {
    prepare: (context) => context.addInitScript(readCalmly)
  })
  const quiz = await frame()
  await answerByKeysInFrame(quiz, answers.slice(0, 27))
  await quiz.getByText('Statement 28 of 28').waitFor()
  await quiz.getByRole('radio', { name: 'Disagree', exact: true }).click()
  await (await frame()).getByText('Your answers point clearly to the front office.').waitFor()

  await page.reload()
  const again = await frame()
  await again.getByText('The quiz was finished here, and its result is saved.').waitFor()
  expect(await again.getByText('The quiz was stopped').count()).toBe(0)
  await again.getByRole('button', { name: 'See the result' }).click()
  await (await frame()).getByText('Your answers point clearly to the front office.').waitFor()
})

test.each([
  [
    'accent-en',
    'accent="#ffee00" has too little contrast with our background; the light theme uses #'
  ],
  ['invalid-accent', 'accent="mint" is not a hexadecimal colour such as #00aa66, so it is ignored.']
])(
  '%s: one console warning explains what happens with the accent, also after the result',
  async (name, sentence) => {
    const warnings: string[] = []
    const { page, frame } = await openHost(host(), name, {
      prepare: async (context) =>
        context.on('console', (message) => {
          if (message.type() === 'warning') warnings.push(message.text())
        })
    })
    const quiz = await frame()
    await quiz.getByText('Statement 1 of 28').waitFor()
    const element = page.locator('#quiz')
    for (const theme of ['dark', 'light'])
      await element.evaluate((target, value) => target.setAttribute('theme', value), theme)
    await answerInFrame(quiz, answers)
    await (await frame()).getByText('Your answers point clearly to the front office.').waitFor()
    expect(warnings).toEqual([expect.stringContaining(`Front or Back: ${sentence}`)])
  }
)
