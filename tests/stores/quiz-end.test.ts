import { parseCode } from '#domain/code'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('the end', () => {
  test('gives the code when all is answered', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(finished.map(parseCode)).toEqual([{ kind: 'ok', answers: [3, 5, 2, 2, 1, 4, 3, 4, 1] }])
    expect(quiz.$at.get()).toBe(8)
  })

  test('stops for a last word when questions were skipped, and says which', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 0, 3, 4, 5, 0, 2, 3, 4)
    expect(finished).toEqual([])
    expect(quiz.$at.get()).toBe(9)
    expect(quiz.finish()).toEqual({ skipped: [1, 5], quick: false })
    expect(quiz.$answers.get()).toEqual([3, 5, 0, 2, 1, 4, 3, 4])
  })

  test('lets nothing be chosen there by key', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(0, 0, 3, 4, 5, 1, 2, 3, 4)
    const before = quiz.$answers.get()
    quiz.choose(5)
    quiz.next(9)
    quiz.skip(9)
    expect(quiz.$answers.get()).toEqual(before)
    expect(quiz.$at.get()).toBe(9)
  })

  test('lets a skipped question be answered after all, and then gives the code', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 2, 3, 4, 5, 1, 2, 3, 0)
    quiz.goTo(8)
    walk(4)
    expect(finished.map(parseCode)).toEqual([{ kind: 'ok', answers: [3, 5, 2, 2, 1, 4, 3, 4, 1] }])
  })

  test('stops for a last word when it went too quickly to be read', () => {
    const { quiz, finished, wait } = visitQuiz(fakeBrowser().openTab())
    for (let at = 0; at < 9; at++) {
      wait(1999)
      quiz.choose(3)
      quiz.next(at)
    }
    expect(finished).toEqual([])
    expect(quiz.$at.get()).toBe(9)
    expect(quiz.finish()).toEqual({ skipped: [], quick: true })
  })

  test('counts the first answer to a question, not how quickly it is changed later', () => {
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
