import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { MEMORY_PAGE } from '#embed/memory-frame'
import { formatQuizProgress } from '#stores/quiz-progress'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, framesOf, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// A browser that stores nothing for frames of other sites, and a host that moves the element: the
// answers are in a frame of ours that shows nothing, where the host can't read them.

const host = boardServer()
const { answers } = people.counter
const text = contentIn('en').ui.quiz.island
const blocked = { storage: 'blocked' } as const

test('with blocked storage, an element that is moved goes on at its statement, with its answers', async () => {
  const { page, frame, heard, posted } = await openHost(host(), 'element', blocked)
  const quiz = await frame()
  await quiz.getByText(text.forgetful).waitFor()
  const memory = await memoryIn(page)
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await move(page)
  await eventually(async () => (await heard()).map(({ type }) => type)).toEqual([
    'ready',
    'progress',
    'ready'
  ])
  const moved = await frame()
  await moved.getByText('Statement 2 of 28').waitFor()
  await moved.getByText(text.forgetful).waitFor()
  await moved.getByRole('button', { name: text.back }).click()
  await eventually(() => moved.getByRole('radio', { checked: true }).getAttribute('value')).toBe(
    '4'
  )
  // The host hears that a memory is needed, and nothing of what it holds.
  const [code = ''] = (await progressIn(memory)).split('/')
  expect(code).toMatch(/^1\w{3}/)
  const messages = JSON.stringify(await posted())
  expect(messages).toContain('"type":"memory"}')
  expect(messages).not.toContain(code)
})

test('with blocked storage, a new element in place of the old one goes on, too', async () => {
  const { page, frame } = await openHost(host(), 'element', blocked)
  const quiz = await frame()
  await memoryIn(page)
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await page.evaluate('document.querySelector("#quiz").remove()')
  await eventually(() => framesOf(page).length).toBe(0)
  await page.evaluate('document.body.append(document.createElement("front-or-back"))')
  await (await frame()).getByText('Statement 2 of 28').waitFor()
})

test('with blocked storage, a result stays when the element is moved, until a new quiz is begun', async () => {
  const { page, frame } = await openHost(host(), 'element', blocked)
  const memory = await memoryIn(page)
  await answerInFrame(await frame(), answers)
  const verdict = 'Your answers point clearly to the front office.'
  await (await frame()).getByText(verdict).waitFor()
  await move(page)
  const moved = page.frameLocator('#quiz iframe')
  await moved.getByText(verdict).waitFor()
  await moved.getByRole('link', { name: contentIn('en').ui.result.island.device.startOver }).click()
  // The new quiz has no answers, which the script of its page writes first.
  const noAnswers = formatQuizProgress({ answers: [], at: 0 })
  await eventually(() => progressIn(memory)).toBe(noAnswers)
  await move(page)
  await moved.getByText('Statement 1 of 28').waitFor()
  expect(await moved.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('where the browser stores the answers, there is no memory', async () => {
  const sameSite = host().replace('localhost', '127.0.0.1')
  const { page, frame } = await openHost(sameSite, 'element')
  const quiz = await frame()
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  expect(page.frames().filter(isMemory)).toEqual([])
})

/** The frame that shows nothing, once it is loaded. */
async function memoryIn(page: Page): Promise<Frame> {
  await eventually(() => page.frames().filter(isMemory).length).toBe(1)
  const [memory] = page.frames().filter(isMemory)
  if (!memory) throw new Error('The host page has no frame that holds answers.')
  await memory.waitForLoadState()
  return memory
}

/** The text in which our frames have written the progress. */
async function progressIn(memory: Frame): Promise<string> {
  return `${await memory.evaluate('document.documentElement.dataset.progress')}`
}

function isMemory(frame: Frame): boolean {
  return frame.url().endsWith(MEMORY_PAGE)
}

/** Moves the element with a method that makes the browser load its frame again. */
async function move(page: Page): Promise<void> {
  await page.evaluate('document.body.append(document.querySelector("#quiz"))')
}
