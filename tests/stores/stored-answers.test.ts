import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (state) => {
  test('the quiz reports that answers are not stored, and works to the end', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser(state).openTab())
    expect(quiz.$stored.get()).toBe(false)
    walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(finished).toHaveLength(1)
    expect(quiz.$stored.get()).toBe(false)
  })

  test('a reload of the tab still finds the answers', () => {
    const tab = fakeBrowser(state).openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })

  test('starting over throws nothing and deletes the answers', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser(state).openTab())
    walk(5, 4)
    quiz.startOver()
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('storage that becomes full during the quiz', () => {
  test('is reported, and loses no answer', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5, 4)
    storage.state = 'full'
    walk(3, 2)
    expect(quiz.$stored.get()).toBe(false)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5, 0, 0, 2])
  })

  test('stores again as soon as there is room', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5)
    storage.state = 'full'
    walk(4)
    storage.state = 'working'
    walk(3)
    expect(quiz.$stored.get()).toBe(true)
    expect(visitQuiz(openTab()).quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })
})

describe('storage that fails during the quiz', () => {
  test('and works again after a reload has lost nothing', () => {
    const { storage, openTab } = fakeBrowser()
    const tab = openTab()
    const first = visitQuiz(tab)
    first.walk(5, 4)
    storage.state = 'full'
    first.walk(3, 2, 1)
    expect(first.quiz.$stored.get()).toBe(false)

    storage.state = 'working'
    const { quiz } = visitQuiz(tab.reload())
    // Slots 4, 2, 0, 7, 1 in the order asked.
    expect(quiz.$answers.get()).toEqual([3, 1, 4, 0, 5, 0, 0, 2])
    expect(quiz.$at.get()).toBe(5)
  })
})

describe('two tabs at once', () => {
  function twoTabs() {
    const browser = fakeBrowser()
    return {
      ...browser,
      one: visitQuiz(browser.openTab()),
      other: visitQuiz(browser.openTab())
    }
  }

  test('see each other’s answers and stay where they are', () => {
    const { one, other, deliver } = twoTabs()
    one.walk(5, 4)
    deliver()
    expect(other.quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
    expect(other.quiz.$at.get()).toBe(0)
  })

  test('lose no answer, even before one has received the changes of the other', () => {
    const { one, other, openTab, deliver } = twoTabs()
    one.walk(5, 4)
    deliver()
    other.quiz.goTo(3)
    one.quiz.choose(3)
    other.quiz.choose(2)
    const all = [3, 0, 4, 0, 5, 0, 0, 2]
    expect(visitQuiz(openTab()).quiz.$answers.get()).toEqual(all)
    deliver()
    expect(one.quiz.$answers.get()).toEqual(all)
    expect(other.quiz.$answers.get()).toEqual(all)
  })

  test('delete no answer by moving to another question', () => {
    const { one, other, openTab } = twoTabs()
    one.walk(5, 4)
    other.quiz.goTo(3)
    expect(visitQuiz(openTab()).quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
  })

  test('start over in both when one starts over', () => {
    const { one, other, deliver } = twoTabs()
    one.walk(5, 4)
    deliver()
    other.quiz.startOver()
    deliver()
    expect(one.quiz.$answers.get()).toEqual([])
  })

  test('ignore other entries that the site stores', () => {
    const { one, openTab, deliver } = twoTabs()
    one.walk(5)
    openTab().window.localStorage.setItem('front-or-back:language', 'vi')
    deliver()
    expect(one.quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
  })
})
