import { parseCode } from '#domain/code'
import { answerAt } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('the first visit', () => {
  test('begins at the first question, with nothing answered and nothing on offer', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$stoppedAt.get()).toBeUndefined()
    expect(quiz.$stored.get()).toBe(true)
    expect(quiz.$missing.get()).toBe(false)
  })

  test('leaves nothing on the device before an answer', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab())
    expect(storage.entries.size).toBe(0)
  })

  test('takes what was tapped before the script had arrived as the first answer', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab(), 4)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 4])
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('answering', () => {
  test('goes into the slot of the question on the screen', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    expect(quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
    expect(quiz.$at.get()).toBe(2)
  })

  test('can be changed, and stays on the question', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.choose(2)
    quiz.choose(3)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 3])
    expect(quiz.$at.get()).toBe(0)
  })

  test('is on the device at once, after the state has changed', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz } = visitQuiz(openTab())
    const onDeviceAtChange: number[] = []
    quiz.$answers.listen(() => onDeviceAtChange.push(storage.entries.size))
    quiz.choose(4)
    expect(onDeviceAtChange).toEqual([0])
    // 4 in slot 4: 4·6⁴ = 5184 = 5·32² + 2·32 + 0, behind the format 1
    expect([...storage.entries.values()]).toEqual(['1520-71/0'])
  })
})

describe('next', () => {
  test('without an answer says that one is missing, until there is one', () => {
    const { quiz } = visitQuiz(fakeBrowser().openTab())
    quiz.next(0)
    expect(quiz.$at.get()).toBe(0)
    expect(quiz.$missing.get()).toBe(true)
    quiz.choose(1)
    expect(quiz.$missing.get()).toBe(false)
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
  })

  test('tapped twice moves one question only, and is one step back', () => {
    const tab = fakeBrowser().openTab()
    const { quiz } = visitQuiz(tab)
    quiz.choose(5)
    quiz.next(0)
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
    expect(tab.history.entries).toHaveLength(2)
  })

  test('from a question that is not on the screen does nothing', () => {
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
    expect(quiz.finish().skipped).toContain(0)
  })

  test('takes an answer back', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    quiz.goTo(0)
    quiz.skip(0)
    expect(answerAt(quiz.$answers.get(), 4)).toBe(0)
    expect(answerAt(quiz.$answers.get(), 2)).toBe(4)
  })
})

describe('back', () => {
  test('shows the question before with its answer, and asks for nothing', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5, 4)
    quiz.next(2)
    expect(quiz.$missing.get()).toBe(true)
    quiz.goTo(1)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
    expect(quiz.$answers.get()[2]).toBe(4)
  })

  test('of the browser does the same, question by question', () => {
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

describe('starting over', () => {
  test('forgets every answer, here and on the device', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5, 4, 3)
    quiz.startOver()
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
    expect(storage.entries.size).toBe(0)
  })

  test('does not hold an earlier hurry against anybody', () => {
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
})
