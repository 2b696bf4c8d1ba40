import { carryingHash, tabOf } from '#stores/tab'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const QUIZ = 'https://example.org/en/quiz/'
const openTab = (address = QUIZ) => fakeBrowser().openTab(address)

describe('a tab', () => {
  test('that has just been opened has no progress', () => {
    expect(tabOf(openTab().window).read()).toBeUndefined()
  })

  test('stores progress outside the URL, and restores it after a reload', () => {
    const tab = openTab(`${QUIZ}?from=link#top`)
    tabOf(tab.window).write({ answers: [5, 3, 1], at: 2 }, false)
    expect(tab.history.entries).toHaveLength(1)
    expect(tab.address()).toBe(`${QUIZ}?from=link#top`)
    expect(tabOf(tab.reload().window).read()).toEqual({
      answers: [5, 3, 1],
      at: 2,
      carried: false
    })
  })

  test('does not read what it stored before it was handed over to the next person', () => {
    const tab = openTab()
    tabOf(tab.window).write({ answers: [5, 3, 1], at: 2 }, false)
    const next = tab.reload().window
    next.name = '1000000'
    expect(tabOf(next).read()).toBeUndefined()
    tabOf(next).write({ answers: [2], at: 1 }, false)
    expect(tabOf(next).read()).toEqual({ answers: [2], at: 1, carried: false })
  })

  test('adds history entries that the back button undoes', () => {
    const tab = openTab()
    const moves: number[] = []
    tabOf(tab.window).listen((at) => moves.push(at))
    tabOf(tab.window).write({ answers: [], at: 0 }, false)
    tabOf(tab.window).write({ answers: [5], at: 1 }, true)
    tabOf(tab.window).write({ answers: [5, 3], at: 2 }, true)
    tab.back()
    tab.back()
    expect(moves).toEqual([1, 0])
  })

  test('ignores a step back to a history state of another script', () => {
    const tab = openTab()
    const moves: number[] = []
    tabOf(tab.window).listen((at) => moves.push(at))
    tab.window.history.replaceState({ scroll: 300 }, '')
    tabOf(tab.window).write({ answers: [], at: 3 }, true)
    tab.back()
    expect(moves).toEqual([])
    expect(tabOf(tab.window).read()).toBeUndefined()
  })
})

describe('progress that is carried over to the other language', () => {
  test('is in the URL hash', () => {
    expect(carryingHash({ answers: [5, 3, 1], at: 2 })).toBe('#at=2&code=11V0-V')
  })

  test('is read from the hash, and then removed from the URL', () => {
    const tab = openTab(`https://example.org/vi/quiz/?a=1#at=2&code=11V0-V`)
    expect(tabOf(tab.window).read()).toEqual({ answers: [5, 3, 1], at: 2, carried: true })
    expect(tab.address()).toBe('https://example.org/vi/quiz/?a=1')
    expect(tab.history.entries).toHaveLength(1)
  })

  test('is not stored in the history, because anybody can write a URL', () => {
    const tab = openTab(`${QUIZ}#at=2&code=11V0-V`)
    tabOf(tab.window).read()
    expect(tabOf(tab.reload().window).read()).toBeUndefined()
  })

  test.each([
    '#at=2',
    '#code=11V0-V',
    '#at=2&code=11V1-V',
    '#at=-1&code=11V0-V',
    '#at=2000&code=132',
    '#%E0'
  ])('is undefined for an invalid hash: %s', (hash) => {
    const tab = openTab(`${QUIZ}${hash}`)
    expect(tabOf(tab.window).read()).toBeUndefined()
    expect(tab.address()).toBe(`${QUIZ}${hash}`)
  })
})
