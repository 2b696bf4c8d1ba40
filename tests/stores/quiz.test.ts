import { answerAt } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('the first visit', () => {
  test('begins at the first question, without answers or an offer to continue', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$arrival.get()).toBeUndefined()
    expect(quiz.$stored.get()).toBe(true)
    expect(quiz.$missing.get()).toBe(false)
  })

  test('stores nothing on the device before an answer', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab())
    expect(storage.entries.size).toBe(0)
  })

  test('takes an answer chosen before the script was loaded as the first answer', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab(), 4)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 4])
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('answering', () => {
  test('sets the slot of the question shown', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    expect(quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
    expect(quiz.$at.get()).toBe(2)
  })

  test('replaces an earlier answer, and stays on the question', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.choose(2)
    quiz.choose(3)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 3])
    expect(quiz.$at.get()).toBe(0)
  })

  test('is stored on the device at once, after the stores have changed', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz } = visitQuiz(openTab())
    const onDeviceAtChange: number[] = []
    quiz.$answers.listen(() => onDeviceAtChange.push(storage.entries.size))
    quiz.choose(4)
    expect(onDeviceAtChange).toEqual([0])
    // 4 in slot 4: 4·6⁴ = 5184 = 5·32² + 2·32 + 0. So the code is 1 for the format, 520, and two
    // check symbols.
    expect([...storage.entries.values()]).toEqual(['1520-71/0'])
  })
})

describe('next', () => {
  test('without an answer reports that one is missing, until there is one', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.next(0)
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$missing.get()).toBe(true)
    quiz.choose(1)
    expect(quiz.$missing.get()).toBe(false)
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
  })

  test('pressed twice moves on by one question, and adds one history entry', () => {
    const tab = fakeBrowser().openTab()
    const { quiz } = visitQuiz(tab)
    quiz.choose(5)
    quiz.next(0)
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
    expect(tab.history.entries).toHaveLength(2)
  })

  test('from a question that is not shown does nothing', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.choose(5)
    for (const from of [-1, 1, 8, 9, 0.5, Number.NaN]) quiz.next(from)
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('skip', () => {
  test('moves on without an answer, and only once', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.skip(0)
    quiz.skip(0)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.checkAnswers().skipped).toContain(0)
  })

  test('removes an answer', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    quiz.goTo(0)
    quiz.skip(0)
    expect(answerAt(quiz.$answers.get(), 4)).toBe(0)
    expect(answerAt(quiz.$answers.get(), 2)).toBe(4)
  })
})

describe('back', () => {
  test('shows the question before with its answer, without a warning', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    quiz.next(2)
    expect(quiz.$missing.get()).toBe(true)
    quiz.goTo(1)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
    expect(quiz.$answers.get()[2]).toBe(4)
  })

  test('by the browser’s button does the same, question by question', () => {
    const tab = fakeBrowser().openTab()
    const { quiz, walk } = visitQuiz(tab)
    walk(5, 4)
    quiz.next(2)
    tab.back()
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
    tab.back()
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
  })
})
