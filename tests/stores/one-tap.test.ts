import { storageEntry } from '#stores/storage-entry'
import { createOneTap, ONE_TAP_KEY } from '#stores/one-tap'
import { describe, expect, test } from 'vitest'
import { type FakeBrowser, fakeBrowser } from './support/fake-browser.ts'
import { fakeTimer } from './support/fake-timer.ts'
import { visitQuiz } from './support/quiz-visit.ts'

// The slots of the nine questions, in the order asked: 4, 2, 0, 7, 1, 8, 3, 6, 5.

describe('a tapped answer', () => {
  test('is shown for 350 ms, then the next question follows', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.tap(4)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 4])
    wait(349)
    expect(quiz.$at.get()).toBe(0)
    wait(1)
    expect(quiz.$at.get()).toBe(1)
  })

  test('can be changed by a second tap, which is shown as long', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.tap(4)
    wait(300)
    quiz.tap(2)
    wait(300)
    expect(quiz.$at.get()).toBe(0)
    wait(50)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$answers.get()).toEqual([0, 0, 0, 0, 2])
  })

  test('moves on by one question, also if Next is pressed meanwhile', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.tap(4)
    quiz.next(0)
    expect(quiz.$at.get()).toBe(1)
    wait(1000)
    expect(quiz.$at.get()).toBe(1)
    expect(quiz.$missing.get()).toBe(false)
  })

  test('does not move on after a key has chosen another answer', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.tap(4)
    quiz.choose(5)
    wait(1000)
    expect(quiz.$at.get()).toBe(0)
  })

  test('does not move on after the back button', () => {
    const tab = fakeBrowser().openTab()
    const { quiz, wait, walk } = visitQuiz(tab)
    walk(5)
    quiz.tap(4)
    tab.back()
    wait(1000)
    expect(quiz.$at.get()).toBe(0)
  })

  test('leads from the last question to the result', () => {
    const { quiz, finished, wait, walk } = visitQuiz(fakeBrowser().openTab())
    walk(1, 2, 3, 4, 5, 1, 2, 3)
    wait(3000)
    quiz.tap(4)
    wait(350)
    expect(finished).toHaveLength(1)
  })
})

describe('the switch', () => {
  test('turned off, a tap only chooses', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.setOneTap(false)
    quiz.tap(4)
    wait(1000)
    expect(quiz.$at.get()).toBe(0)
  })

  test('turned off while an answer is shown, keeps the question', () => {
    const { quiz, wait } = visitQuiz(fakeBrowser().openTab())
    quiz.tap(4)
    quiz.setOneTap(false)
    wait(1000)
    expect(quiz.$at.get()).toBe(0)
  })

  test.each([
    ['working', false],
    ['blocked', true]
  ] as const)('is remembered where storage is %s: on is %s', (state, on) => {
    const browser = fakeBrowser(state)
    const first = oneTapIn(browser)
    first.set(false)
    expect(first.$on.get()).toBe(false)
    expect(oneTapIn(browser).$on.get()).toBe(on)
  })

  test('turned on again, leaves nothing on the device', () => {
    const browser = fakeBrowser()
    const oneTap = oneTapIn(browser)
    oneTap.set(false)
    oneTap.set(true)
    expect(browser.storage.entries.size).toBe(0)
  })
})

function oneTapIn({ openTab }: FakeBrowser) {
  const entry = storageEntry(openTab().window, 'localStorage', ONE_TAP_KEY)
  return createOneTap(entry, fakeTimer().later)
}
