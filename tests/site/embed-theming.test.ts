import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appearanceOf } from '#embed/appearance-of'
import { findings } from '../support/findings.ts'
import { errorsOf } from '../support/troubles.ts'
import { openPage } from '../support/visit.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { unfoldAll } from './support/result-visit.ts'
import { smallTargets } from './support/tap-targets.ts'

// The looks that a host sets: font, radius, surface and density.

const host = boardServer()
const { answers, code } = people.counter

/** What tests/embed/hosts/themed.html sets. The accent and the surface are awkward on purpose. */
const THEMED = {
  accent: '#ffee00',
  font: "'DejaVu Sans Mono', monospace",
  radius: '24',
  surface: '#808080',
  density: 'compact'
}

test('a frame without a script of the host’s takes them from its address', async () => {
  const page = await openPage({ path: `/en/frame/#?${new URLSearchParams(THEMED)}` })
  await eventually(() => lookOf(page)).toEqual({
    background: 'rgb(219, 219, 219)',
    heading: '"DejaVu Sans Mono", monospace',
    text: '"DejaVu Sans Mono", monospace',
    corner: '24px',
    density: 'compact'
  })
})

test('the result takes them from its address, before its own lazy parts', async () => {
  const page = await openPage({
    path: `/en/frame/result/#${code}?${new URLSearchParams(THEMED)}`
  })
  await page.getByText('Your answers point clearly to the front office.').waitFor()
  await eventually(() => lookOf(page)).toMatchObject({
    background: 'rgb(219, 219, 219)',
    heading: '"DejaVu Sans Mono", monospace',
    density: 'compact'
  })
  await page.getByRole('button', { name: 'Show jobs of every kind' }).waitFor()
})

test('changes during the quiz lose no answer and load nothing again', async () => {
  const { page, frame } = await openHost(host(), 'element')
  const quiz = await frame()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await quiz.evaluate('window.sameDocument = true')
  const own = await lookOf(quiz)
  await setAttributes(page, {
    font: 'Georgia, serif',
    radius: '0',
    surface: '#EAF2FF',
    density: 'compact'
  })
  await eventually(() => lookOf(quiz)).toEqual({
    background: 'rgb(234, 242, 255)',
    heading: 'Georgia, serif',
    text: 'Georgia, serif',
    corner: '0px',
    density: 'compact'
  })
  await setAttributes(page, { font: '', radius: '', surface: '', density: '' })
  await eventually(() => lookOf(quiz)).toEqual(own)
  expect(await quiz.getByText('Statement 2 of 28').isVisible()).toBe(true)
  expect(await quiz.evaluate('window.sameDocument')).toBe(true)
})

test('hostile values change nothing, with one warning for each', async () => {
  const warnings: string[] = []
  const { page, frame } = await openHost(host(), 'element', {
    prepare: async (context) =>
      context.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text())
      })
  })
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  await eventually(() => rootStyle(quiz)).toContain('--accent')
  const [own, style] = [await lookOf(quiz), await rootStyle(quiz)]
  const before = warnings.length
  const hostile = {
    font: 'serif;}body{display:none',
    radius: '8px;background:url(https://a.example/x)',
    surface: 'url("https://a.example/x")',
    density: 'compact"]{}</style><script>alert(1)</script>'
  }
  await setAttributes(page, hostile)
  await eventually(() => warnings.length - before).toBe(4)
  for (const name of Object.keys(hostile)) {
    expect(warnings.filter((text) => text.includes(`${name}="`))).toEqual([
      expect.stringMatching(/^Front or Back: .* so it is ignored\.$/)
    ])
  }
  expect(await lookOf(quiz)).toEqual(own)
  expect(await rootStyle(quiz)).toBe(style)
  expect(errorsOf(page.context())).toEqual([])
})

test('a host that sets no look fetches no code for it', async () => {
  const page = await openPage({ path: '/en/frame/' })
  await page.getByText('Statement 1 of 28').waitFor()
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  )
  expect(fetched.filter((path) => path.includes('appearance'))).toEqual([])
})

test('an awkward surface and accent: axe finds nothing in the quiz and the result, and nothing is cut off', async () => {
  const { page, frame } = await openHost(host(), 'themed', { reducedMotion: true })
  const quiz = await frame()
  await quiz.getByRole('button', { name: 'Next' }).click()
  await quiz.getByRole('alert').waitFor()
  await expectNothingWrong(page, quiz)
  await answerInFrame(quiz, answers)
  const result = await frame()
  await result.getByRole('button', { name: 'Show jobs of every kind' }).click()
  await unfoldAll(result)
  await expectNothingWrong(page, result)
}, 90_000)

test.each([
  ['frame/', 'Statement 1 of 28', '#?'],
  ['frame/result/', 'Your answers point clearly to the front office.', `#${code}?`]
])(
  'compact: everything in %s can be pressed as well, and is closer together',
  async (path, sentence, hash) => {
    const heightWith = async (density: string): Promise<number> => {
      const page = await openPage({ path: `/en/${path}${hash}density=${density}`, width: 320 })
      await page.getByText(sentence).waitFor()
      await eventually(() => page.evaluate('document.documentElement.dataset.density')).toBe(
        density
      )
      await page.evaluate('document.fonts.ready')
      expect(await smallTargets(page)).toEqual([])
      expect(await cutOff(page)).toEqual([])
      return page.evaluate('document.documentElement.querySelector("#frame").scrollHeight')
    }
    expect(await heightWith('compact')).toBeLessThan((await heightWith('comfortable')) - 40)
  }
)

/** In both colour schemes, and at the width of a small phone and of a computer. */
async function expectNothingWrong(page: Page, frame: Frame): Promise<void> {
  for (const width of [336, 1216]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { properties } = appearanceOf(THEMED, colorScheme)
      for (const name of ['--accent', '--paper', '--line-strong']) {
        await eventually(() => propertyOf(frame, name)).toBe(properties[name])
      }
      expect(await findings(frame), `${width} px, ${colorScheme}`).toEqual([])
      expect(await cutOff(frame), `${width} px`).toEqual([])
    }
  }
}

async function setAttributes(
  page: Page,
  attributes: Readonly<Record<string, string>>
): Promise<void> {
  await page.locator('#quiz').evaluate((element, given) => {
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
  }, attributes)
}

/** What a visitor sees of the look: the colour behind the text, the fonts, a corner, the density. */
function lookOf(page: Page | Frame) {
  return page.evaluate(() => {
    const styleOf = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.documentElement)
    return {
      background: styleOf('html').backgroundColor,
      heading: styleOf('h1').fontFamily,
      text: styleOf('#frame > footer p').fontFamily,
      corner: styleOf('.button').borderTopLeftRadius,
      density: document.documentElement.dataset.density
    }
  })
}

function rootStyle(frame: Frame): Promise<string> {
  return frame.evaluate('document.documentElement.style.cssText')
}

function propertyOf(frame: Frame, name: string): Promise<string> {
  return frame.evaluate(
    (property) => document.documentElement.style.getPropertyValue(property),
    name
  )
}
