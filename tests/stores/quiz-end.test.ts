import { parseCode } from '#domain/code'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('the end', () => {
  test('calls back with the code when everything is answered', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(finished.map(parseCode)).toEqual([{ kind: 'ok', answers: [3, 5, 2, 2, 1, 4, 3, 4, 1] }])
    expect(quiz.$at.get()).toBe(8)
  })

  test('shows the closing screen when questions were skipped, and lists them', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 0, 3, 4, 5, 0, 2, 3, 4)
    expect(finished).toEqual([])
    expect(quiz.$at.get()).toBe(9)
    expect(quiz.checkAnswers()).toEqual({ skipped: [1, 5], quick: false })
    expect(quiz.$answers.get()).toEqual([3, 5, 0, 2, 1, 4, 3, 4])
  })

  test('ignores answers on the closing screen', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(0, 0, 3, 4, 5, 1, 2, 3, 4)
    const before = quiz.$answers.get()
    quiz.choose(5)
    quiz.next(9)
    quiz.skip(9)
    expect(quiz.$answers.get()).toEqual(before)
    expect(quiz.$at.get()).toBe(9)
  })

  test('lets a skipped question be answered, and then calls back with the code', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 2, 3, 4, 5, 1, 2, 3, 0)
    quiz.goTo(8)
    walk(4)
    expect(finished.map(parseCode)).toEqual([{ kind: 'ok', answers: [3, 5, 2, 2, 1, 4, 3, 4, 1] }])
  })

  test('shows the closing screen when the answers were too quick to have read them', () => {
    const { quiz, finished, wait } = visitQuiz(fakeBrowser().openTab())
    for (let at = 0; at < 9; at++) {
      wait(1999)
      quiz.choose(3)
      quiz.next(at)
    }
    expect(finished).toEqual([])
    expect(quiz.$at.get()).toBe(9)
    expect(quiz.checkAnswers()).toEqual({ skipped: [], quick: true })
  })

  test('measures the time to the first answer, not to a later change', () => {
    const { quiz, finished, wait } = visitQuiz(fakeBrowser().openTab())
    for (let at = 0; at < 9; at++) {
      wait(2000)
      quiz.choose(3)
      quiz.goTo(at)
      wait(10)
      quiz.choose(4)
      quiz.next(at)
    }
    expect(finished).toHaveLength(1)
  })
})
