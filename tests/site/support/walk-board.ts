import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { fill } from '#i18n/fill'
import { errorsOf } from '../../support/troubles.ts'
import { contentIn } from './content.ts'
import { eventually } from './eventually.ts'
import { answerInFrame, framesOf } from './host-visit.ts'
import { people } from './people.ts'

/**
 * Uses one of the job boards in examples/ as a visitor whose browser stores nothing for frames: the quiz
 * comes late, its attributes change, it is moved, removed and added again, and its result is handed over.
 */
export async function walkBoard(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const quiz = page.frameLocator('front-or-back iframe')
  expect(framesOf(page)).toEqual([])
  await press('Show the quiz')
  await quiz.getByText('Statement 1 of 28').waitFor()
  // The page itself, the quiz, and the frame that holds the answers.
  await eventually(() => page.frames().length).toBe(3)
  await quiz.getByRole('radio').nth(3).click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  // Each event is heard once, although React mounts components twice.
  await eventually(() => heardBy(page)).toEqual(['started', 'statement 2 of 28'])

  await press('Tiếng Việt')
  await quiz.getByText('Câu 2 trên 28').waitFor()
  await press('Dark')
  await eventually(() => backgroundOf(quiz)).toBe('rgb(27, 24, 21)')
  await press('Move the quiz')
  await page.locator('aside front-or-back').waitFor()
  await quiz.getByText('Câu 2 trên 28').waitFor()
  await press('English')
  await quiz.getByText('Statement 2 of 28').waitFor()

  await press('Hide the quiz')
  await eventually(() => framesOf(page).length).toBe(0)
  await press('Show the quiz')
  await quiz.getByText('Statement 2 of 28').waitFor()
  await quiz.getByRole('button', { name: contentIn('en').ui.quiz.island.back }).click()
  const [frame] = framesOf(page)
  if (!frame) throw new Error('The page has no frame with the quiz.')
  await answerInFrame(frame, people.counter.answers)
  const { share } = contentIn('en').ui.frame
  const host = new URL(page.url()).host
  await quiz.getByRole('button', { name: fill(share.button, { host }) }).click()
  await page.getByText('You told us: front. Jobs: ').waitFor()
  expect((await heardBy(page)).at(-1)).toBe('finished')
  expect(errorsOf(page.context())).toEqual([])
}

function heardBy(page: Page): Promise<readonly string[]> {
  return page.locator('aside li').allTextContents()
}

function backgroundOf(quiz: FrameLocator): Promise<string> {
  return quiz.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
}
