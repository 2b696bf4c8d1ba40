import { DEVICE_KEY } from '#stores/device'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('starting over', () => {
  test('deletes all answers, here and on the device', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5, 4, 3)
    quiz.startOver()
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
    expect(storage.entries.size).toBe(0)
  })

  test('forgets the times of earlier answers', () => {
    const { quiz, finished, wait, walk } = visitQuiz(fakeBrowser().openTab())
    for (let at = 0; at < 9; at++) {
      wait(10)
      quiz.choose(3)
      quiz.next(at)
    }
    quiz.startOver()
    walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(finished).toHaveLength(1)
  })

  test('can be undone', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5, 4, 3)
    quiz.startOver()
    expect(storage.entries.get(DEVICE_KEY)).toBeUndefined()
    expect(quiz.$discarded.get()).toEqual({ answers: [3, 0, 4, 0, 5], at: 3 })
    quiz.undo()
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$discarded.get()).toBeUndefined()
  })

  test.each([
    ['a new answer', (visit: ReturnType<typeof visitQuiz>) => visit.quiz.choose(1)],
    ['leaving the page', (visit: ReturnType<typeof visitQuiz>) => visit.quiz.leave()]
  ])('is final after %s', (_, happens) => {
    const visit = visitQuiz(fakeBrowser().openTab())
    visit.walk(5, 4, 3)
    visit.quiz.startOver()
    happens(visit)
    const before = visit.quiz.$answers.get()
    visit.quiz.undo()
    expect(visit.quiz.$answers.get()).toEqual(before)
  })

  test('is final once another tab has stored new answers', () => {
    const { openTab, deliver } = fakeBrowser()
    const here = visitQuiz(openTab())
    here.walk(5, 4, 3)
    here.quiz.startOver()
    visitQuiz(openTab()).walk(2)
    deliver()
    here.quiz.undo()
    expect(here.quiz.$answers.get()).toEqual([0, 0, 0, 0, 2])
  })
})
