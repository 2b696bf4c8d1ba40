import { DEVICE_KEY } from '#stores/device'
import { forgetPerson, JOB_SEARCH_KEY, SHORTLIST_KEY } from '#stores/person'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import { visitQuiz } from './support/quiz-visit.ts'

describe('the next person', () => {
  test('finds nothing of the earlier one', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    storage.entries.set(SHORTLIST_KEY, 'bank-teller')
    storage.entries.set(JOB_SEARCH_KEY, 'uk/little')
    storage.entries.set('front-or-back:language', 'vi')
    const { quiz } = visitQuiz(openTab())
    quiz.nextPerson()
    expect(quiz.$answers.get()).toEqual([])
    expect(quiz.$at.get()).toBe(0)
    expect([...storage.entries.keys()]).toEqual(['front-or-back:language'])
  })

  test('can be undone for ten seconds', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    storage.entries.set(SHORTLIST_KEY, 'bank-teller')
    const { quiz, wait } = visitQuiz(openTab())
    quiz.nextPerson()
    wait(9999)
    quiz.undo()
    expect(quiz.$answers.get()).toEqual([3, 0, 4, 0, 5])
    expect(quiz.$at.get()).toBe(3)
    expect(storage.entries.get(SHORTLIST_KEY)).toBe('bank-teller')
  })

  test('is final after ten seconds', () => {
    const { storage, openTab } = fakeBrowser()
    visitQuiz(openTab()).walk(5, 4, 3)
    const { quiz, wait } = visitQuiz(openTab())
    quiz.nextPerson()
    wait(10_000)
    expect(quiz.$discarded.get()).toBeUndefined()
    quiz.undo()
    expect(quiz.$answers.get()).toEqual([])
    expect(storage.entries.has(DEVICE_KEY)).toBe(false)
  })

  test('a second deletion has ten seconds of its own', () => {
    const { quiz, wait, walk } = visitQuiz(fakeBrowser().openTab())
    walk(5)
    quiz.startOver()
    wait(9000)
    quiz.undo()
    quiz.startOver()
    wait(9000)
    expect(quiz.$discarded.get()).toEqual({ answers: [0, 0, 0, 0, 5], at: 1 })
  })
})

test('what was stored after the deletion is not replaced when it is undone', () => {
  const { storage, openTab } = fakeBrowser()
  storage.entries.set(SHORTLIST_KEY, 'bank-teller')
  storage.entries.set(JOB_SEARCH_KEY, 'uk/little')
  const restore = forgetPerson(openTab().window)
  storage.entries.set(JOB_SEARCH_KEY, 'us/medium')
  restore()
  expect(storage.entries.get(SHORTLIST_KEY)).toBe('bank-teller')
  expect(storage.entries.get(JOB_SEARCH_KEY)).toBe('us/medium')
})
