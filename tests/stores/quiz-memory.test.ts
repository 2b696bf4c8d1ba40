import type { Answers } from '#domain/model'
import { DEVICE_KEY } from '#stores/device'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('a later visit', () => {
  test('offers to continue, and forces nothing', () => {
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

  test('still knows where it was after an answer is changed first', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    visitQuiz(openTab()).quiz.choose(1)
    expect(storage.entries.get(DEVICE_KEY)).toMatch(/\/3$/)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
  })

  test('lets the offer lie by moving on', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab())
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$stoppedAt.get()).toBeUndefined()
  })

  test('offers nothing when the first question was not left', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).quiz.choose(5)
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBeUndefined()
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
  })

  test('adds what was tapped early to what is known', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz } = visitQuiz(openTab(), 1)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
    expect(quiz.$stoppedAt.get()).toBe(3)
  })

  test('offers the last question at the latest, even if there were once more of them', () => {
    const { storage, openTab } = fakeBrowser()
    storage.entries.set(DEVICE_KEY, '11V0-V/28')
    const { quiz } = visitQuiz(openTab())
    expect(quiz.$stoppedAt.get()).toBe(8)
    quiz.resume()
    expect(quiz.$at.get()).toBe(8)
    expect(quiz.finish().skipped).toEqual([0, 3, 5, 6, 7, 8])
  })

  test('keeps the tie-breakers that were answered, though this quiz does not ask them', () => {
    const { storage, openTab } = fakeBrowser()
    const answers: Answers = [0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4]
    storage.entries.set(DEVICE_KEY, formatQuizProgress({ answers, at: 1 }))
    const { quiz } = visitQuiz(openTab())
    quiz.choose(2)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 4])
  })

  test.each(['', 'nonsense', '11V1-V/2', '11V0-V/-1', '{"answers":[5]}'])(
    'with damaged memory %j is a first visit',
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
  test('stays on the question, and asks nobody whether to continue', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$stoppedAt.get()).toBeUndefined()
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })

  test('counts an early tap for the first question, which is the one that was on the screen', () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload(), 1)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 1])
  })

  test('brings nothing back that was deleted from the device', () => {
    const { storage, openTab } = fakeBrowser()
    const tab = openTab()
    visitQuiz(tab).walk(5, 4, 3)
    storage.entries.clear()
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('a change of language', () => {
  test.each(['working', 'blocked', 'absent', 'full'] as const)(
    'keeps answers and question where storage is %s',
    (mood) => {
      const { openTab } = fakeBrowser(mood)
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

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (mood) => {
  test('the quiz says that it cannot remember, and works to the end', () => {
    const { quiz, finished, walk } = visitQuiz(fakeBrowser(mood).openTab())
    expect(quiz.$stored.get()).toBe(false)
    walk(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(finished).toHaveLength(1)
    expect(quiz.$stored.get()).toBe(false)
  })

  test('a reload of the tab still finds the answers', () => {
    const tab = fakeBrowser(mood).openTab()
    visitQuiz(tab).walk(5, 4, 3)
    const { quiz } = visitQuiz(tab.reload())
    expect(quiz.$at.get()).toBe(3)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
  })

  test('starting over throws nothing and forgets', () => {
    const { quiz, walk } = visitQuiz(fakeBrowser(mood).openTab())
    walk(5, 4)
    quiz.startOver()
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
  })
})

describe('storage that fills up on the way', () => {
  test('is told, and loses no answer', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5, 4)
    storage.mood = 'full'
    walk(3, 2)
    expect(quiz.$stored.get()).toBe(false)
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5, 0, 0, 2])
  })

  test('remembers again as soon as there is room', () => {
    const { storage, openTab } = fakeBrowser()
    const { quiz, walk } = visitQuiz(openTab())
    walk(5)
    storage.mood = 'full'
    walk(4)
    storage.mood = 'working'
    walk(3)
    expect(quiz.$stored.get()).toBe(true)
    expect(visitQuiz(openTab()).quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
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

  test('lose no answer, even if one has not yet heard of the other', () => {
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

  test('take none away by moving to another question', () => {
    const { one, other, openTab } = twoTabs()
    one.walk(5, 4)
    other.quiz.goTo(3)
    expect(visitQuiz(openTab()).quiz.$answers.get()).toEqual([0, 0, 4, 0, 5])
  })

  test('start over together', () => {
    const { one, other, deliver } = twoTabs()
    one.walk(5, 4)
    deliver()
    other.quiz.startOver()
    deliver()
    expect(one.quiz.$answers.get()).toEqual([])
  })

  test('are not disturbed by other things that the site keeps', () => {
    const { one, openTab, deliver } = twoTabs()
    one.walk(5)
    openTab().window.localStorage.setItem('front-or-back:language', 'vi')
    deliver()
    expect(one.quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
  })
})

describe('a device that fails in the middle', () => {
  test('and works again after a reload has lost nothing', () => {
    const { storage, openTab } = fakeBrowser()
    const tab = openTab()
    const first = visitQuiz(tab)
    first.walk(5, 4)
    storage.mood = 'full'
    first.walk(3, 2, 1)
    expect(first.quiz.$stored.get()).toBe(false)

    storage.mood = 'working'
    const { quiz } = visitQuiz(tab.reload())
    // Slots 4, 2, 0, 7, 1 in the order asked.
    expect(quiz.$answers.get()).toEqual([3, 1, 4, 0, 5, 0, 0, 2])
    expect(quiz.$at.get()).toBe(5)
  })
})

describe('what must not come from elsewhere', () => {
  test("the tab's history holds no answers while the device keeps them", () => {
    const tab = fakeBrowser().openTab()
    visitQuiz(tab).walk(5, 4, 3)
    expect(tab.history.current().state).toBe('132/3')
  })

  test('a link cannot put answers into a quiz that the device keeps', () => {
    const { openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5)
    const { quiz } = visitQuiz(openTab('https://example.org/en/quiz/#at=3&code=11V0-V'))
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 5])
    expect(quiz.$at.get()).toBe(3)
  })
})

describe('starting over', () => {
  test('can be taken back', () => {
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

  test('is final once another tab has begun anew', () => {
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

test('after a reload, whoever came back from the end to a skipped question goes back there', () => {
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
  expect(quiz.finish().skipped).toEqual([4])
})
