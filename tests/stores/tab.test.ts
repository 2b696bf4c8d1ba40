import { carryingHash, tabOf } from '#stores/tab'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const QUIZ = 'https://example.org/en/quiz/'
const openTab = (address = QUIZ) => fakeBrowser().openTab(address)

describe('a tab', () => {
  test('that has just been opened remembers nothing', () => {
    expect(tabOf(openTab().window).read()).toBeUndefined()
  })

  test('notes a place outside of the address and still has it after a reload', () => {
    const tab = openTab(`${QUIZ}?from=link#top`)
    tabOf(tab.window).note({ answers: [5, 3, 1], at: 2 }, false)
    expect(tab.history.entries).toHaveLength(1)
    expect(tab.address()).toBe(`${QUIZ}?from=link#top`)
    expect(tabOf(tab.reload().window).read()).toEqual({
      answers: [5, 3, 1],
      at: 2,
      carried: false
    })
  })

  test('makes steps that the back button undoes', () => {
    const tab = openTab()
    const moves: number[] = []
    tabOf(tab.window).listen((at) => moves.push(at))
    tabOf(tab.window).note({ answers: [], at: 0 }, false)
    tabOf(tab.window).note({ answers: [5], at: 1 }, true)
    tabOf(tab.window).note({ answers: [5, 3], at: 2 }, true)
    tab.back()
    tab.back()
    expect(moves).toEqual([1, 0])
  })

  test('stays where it is when a step back leads to a state that is not its own', () => {
    const tab = openTab()
    const moves: number[] = []
    tabOf(tab.window).listen((at) => moves.push(at))
    tab.window.history.replaceState({ scroll: 300 }, '')
    tabOf(tab.window).note({ answers: [], at: 3 }, true)
    tab.back()
    expect(moves).toEqual([])
    expect(tabOf(tab.window).read()).toBeUndefined()
  })
})

describe('a place that is carried over to the other language', () => {
  test('stands behind the #', () => {
    expect(carryingHash({ answers: [5, 3, 1], at: 2 })).toBe('#at=2&code=11V0-V')
  })

  test('is taken from there, and no longer in the address', () => {
    const tab = openTab(`https://example.org/vi/quiz/?a=1#at=2&code=11V0-V`)
    expect(tabOf(tab.window).read()).toEqual({ answers: [5, 3, 1], at: 2, carried: true })
    expect(tab.address()).toBe('https://example.org/vi/quiz/?a=1')
    expect(tab.history.entries).toHaveLength(1)
  })

  test('is not noted as this tab’s own: anybody can write an address', () => {
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
  ])('is none where it is damaged: %s', (hash) => {
    const tab = openTab(`${QUIZ}${hash}`)
    expect(tabOf(tab.window).read()).toBeUndefined()
    expect(tab.address()).toBe(`${QUIZ}${hash}`)
  })
})
