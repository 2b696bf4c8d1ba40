import type { Answers } from '#domain/model'
import { DEVICE_KEY } from '#stores/device'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('a later visit', () => {
  test('offers to continue where the earlier one stopped', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$arrival.get()).toEqual({ kind: 'stopped', at: 3 })
    quiz.resume()
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
    expect(quiz.$arrival.get()).toBeUndefined()
  })

  test('makes the same offer if the earlier one stopped at the first question', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).quiz.choose(5)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$arrival.get()).toEqual({ kind: 'stopped', at: 0 })
    quiz.resume()
    expect(quiz.$arrival.get()).toBeUndefined()
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
  })

  test('makes the offer again on every visit, until it is accepted', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    visitQuiz(openTab())
    expect(storage.entries.get(DEVICE_KEY)).toMatch(/\/3$/)
    expect(visitQuiz(openTab()).quiz.$arrival.get()).toEqual({ kind: 'stopped', at: 3 })
  })

  test('an answer chosen before the script was loaded changes nothing stored', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab(), 1)
    expect(quiz.$arrival.get()).toEqual({ kind: 'stopped', at: 3 })
    quiz.resume()
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })

  test.each(['startOver', 'nextPerson'] as const)(
    'an answer chosen before the script was loaded is the first one after %s',
    (begin) => {
      const { openTab } = fakeBrowser()
      visitQuiz(openTab()).walk(5, 4, 3)
      const { quiz } = visitQuiz(openTab(), 1)
      quiz[begin]()
      expect(quiz.$arrival.get()).toBeUndefined()
      expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 1])
    }
  )

  test('keeps answers to tie-breakers, which the quiz does not ask', () => {
    const { storage, openTab } = fakeBrowser()
    const answers: Answers = [0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4]
    storage.entries.set(DEVICE_KEY, formatQuizProgress({ answers, at: 0 }))
    const { quiz } = visitQuiz(openTab())
    quiz.resume()
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
      expect(quiz.$arrival.get()).toBeUndefined()
      quiz.choose(3)
      expect(storage.entries.get(DEVICE_KEY)).toMatch(/\/0$/)
    }
  )
})

describe('a visit after the quiz was finished', () => {
  test('offers the result instead of a question', () => {
    const { openTab } = fakeBrowser()
    const first = visitQuiz(openTab())
    first.walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$arrival.get()).toEqual({ kind: 'finished' })
    expect(quiz.code()).toBe(first.finished[0])
  })

  test('leads through the answers again to change them, and still has a result', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    const { quiz, walk } = visitQuiz(openTab())
    quiz.resume()
    expect(quiz.$at.get()).toBe(0)
    walk(5)
    expect(quiz.$at.get()).toBe(1)
    expect(visitQuiz(openTab()).quiz.$arrival.get()).toEqual({ kind: 'finished' })
  })

  test('after an undone deletion still has a result', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    const { quiz } = visitQuiz(openTab())
    quiz.startOver()
    quiz.undo()
    expect(visitQuiz(openTab()).quiz.$arrival.get()).toEqual({ kind: 'finished' })
  })
})

describe('a reload', () => {
  test('stays on the question, without an offer to continue', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$arrival.get()).toBeUndefined()
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
    // 132 is the code without answers. The tab has no name, which would end the text.
    expect(tab.history.current().state).toBe('132/3/')
  })

  test('a link cannot add answers to a quiz that the device stores', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5)
    const { quiz } = visitQuiz(openTab('https://example.org/en/quiz/#at=3&code=11V0-V'))
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
    expect(quiz.$at.get()).toBe(3)
  })
})
