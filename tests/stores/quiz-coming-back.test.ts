import type { Answers } from '#domain/model'
import { DEVICE_KEY } from '#stores/device'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('a later visit', () => {
  test('begins at the first question, and offers to continue', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$stoppedAt.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
    quiz.resume()
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$stoppedAt.get()).toBeUndefined()
  })

  test('still offers to continue after the first answer is changed', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    visitQuiz(openTab()).quiz.choose(1)
    expect(storage.entries.get(DEVICE_KEY)).toMatch(/\/3$/)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
  })

  test('withdraws the offer when the visitor moves on', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab())
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$stoppedAt.get()).toBeUndefined()
  })

  test('offers nothing when the earlier visit stopped at the first question', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).quiz.choose(5)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBeUndefined()
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
  })

  test('adds an answer chosen before the script was loaded to the stored answers', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab(), 1)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
    expect(quiz.$stoppedAt.get()).toBe(3)
  })

  test('offers the last question if the stored question no longer exists', () => {
    const { storage, openTab } = fakeBrowser()
    storage.entries.set(DEVICE_KEY, '11V0-V/28')
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBe(8)
    quiz.resume()
    expect(quiz.$at.get()).toBe(8)
    // 11V0-V has answers in the slots 0, 1 and 2, which are asked at the positions 2, 4 and 1.
    expect(quiz.checkAnswers().skipped).toEqual([0, 3, 5, 6, 7, 8])
  })

  test('keeps answers to tie-breakers, which the quiz does not ask', () => {
    const { storage, openTab } = fakeBrowser()
    const answers: Answers = [0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4]
    storage.entries.set(DEVICE_KEY, formatQuizProgress({ answers, at: 1 }))
    const { quiz } = visitQuiz(openTab())
    quiz.choose(2)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 4])
  })

  test.each(['', 'nonsense', '11V1-V/2', '11V0-V/-1', '{"answers":[5]}'])(
    'with the invalid text %j on the device is a first visit',
    (text) => {
      const { storage, openTab } = fakeBrowser()
      storage.entries.set(DEVICE_KEY, text)
      const { quiz } = visitQuiz(openTab())
      expect(quiz.$answers.get()).toEqual([])
      expect(quiz.$stoppedAt.get()).toBeUndefined()
      quiz.choose(3)
      expect(storage.entries.get(DEVICE_KEY)).toMatch(/\/0$/)
    }
  )
})

describe('a reload', () => {
  test('stays on the question, without an offer to continue', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$stoppedAt.get()).toBeUndefined()
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })

  test('counts an answer chosen before the script was loaded for the first question', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload(), 1)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
  })

  test('restores no answers that were deleted from the device', () => {
    const { storage, openTab } = fakeBrowser()
    const tab = openTab()
    visitQuiz(tab).walk(5, 4, 3)
    storage.entries.clear()
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
  })
})

test('after a reload at a skipped question, the closing screen is still next', () => {
  const { openTab } = fakeBrowser()
  const tab = openTab()
  const first = visitQuiz(tab)
  first.walk(1, 0, 3, 4, 0, 1, 2, 3, 4)
  first.quiz.goTo(1)
  const { quiz, wait } = visitQuiz(tab.reload())
  expect(quiz.$at.get()).toBe(1)
  wait(3000)
  quiz.choose(5)
  quiz.next(1)
  expect(quiz.$at.get()).toBe(9)
  expect(quiz.checkAnswers().skipped).toEqual([4])
})

describe('a change of language', () => {
  test.each(['working', 'blocked', 'absent', 'full'] as const)(
    'keeps answers and question where storage is %s',
    (state) => {
      const { openTab } = fakeBrowser(state)
      const first = visitQuiz(openTab())
      first.walk(5, 4, 3)
      const other = openTab(`https://example.org/vi/quiz/${carryingHash(first.quiz.progress())}`)
      const { quiz } = visitQuiz(other)
      expect(quiz.$at.get()).toBe(3)
      expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
      expect(other.address()).toBe('https://example.org/vi/quiz/')
    }
  )
})

describe('answers that must not be taken over', () => {
  test('the history holds no answers while the device stores them', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    // 132 is the code without answers.
    expect(tab.history.current().state).toBe('132/3')
  })

  test('a link cannot add answers to a quiz that the device stores', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5)
    const { quiz } = visitQuiz(openTab('https://example.org/en/quiz/#at=3&code=11V0-V'))
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
    expect(quiz.$at.get()).toBe(3)
  })
})
