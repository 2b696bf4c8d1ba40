import { expect, test } from 'vitest'
import { carryUndo, restorePerson, takeCarriedUndo, undoFor } from '#stores/carried-undo'
import { DEVICE_KEY } from '#stores/device'
import { forgetPerson, SHORTLIST_KEY } from '#stores/person'

// "Next person" on one page of a tab, undone on the next.

const ADDRESS = '/en/invited/#12H7-EY82-V32E-R9ZC-NC&invite=1CgoKYi'

test('what was deleted on one page can be restored on the next, within ten seconds', () => {
  const { window, entries } = browserWithAnswers()
  const undo = undoFor(window, ADDRESS, 1_000_000)
  forgetPerson(window)
  expect(carryUndo(window, undo)).toBe(true)
  const taken = takeCarriedUndo(window, 1_009_999)
  expect(taken?.address).toBe(ADDRESS)
  if (taken) restorePerson(window, taken)
  expect(entries.get(DEVICE_KEY)).toBe('12H7-EY82-V32E-R9ZC-NC/28')
  expect(entries.get(SHORTLIST_KEY)).toBe('bank-teller')
})

test('after ten seconds it is final, and the tab stores nothing of it', () => {
  const { window } = browserWithAnswers()
  carryUndo(window, undoFor(window, ADDRESS, 1_000_000))
  expect(takeCarriedUndo(window, 1_010_000)).toBeUndefined()
  expect(takeCarriedUndo(window, 1_000_000)).toBeUndefined()
})

test('it can be taken only once, so that a reload makes it final', () => {
  const { window } = browserWithAnswers()
  carryUndo(window, undoFor(window, ADDRESS, 0))
  expect(takeCarriedUndo(window, 1)).toBeDefined()
  expect(takeCarriedUndo(window, 1)).toBeUndefined()
})

test('what the next person has stored meanwhile stays', () => {
  const { window, entries } = browserWithAnswers()
  const undo = undoFor(window, ADDRESS, 0)
  forgetPerson(window)
  entries.set(DEVICE_KEY, '13R6-GG/3')
  restorePerson(window, undo)
  expect(entries.get(DEVICE_KEY)).toBe('13R6-GG/3')
  expect(entries.get(SHORTLIST_KEY)).toBe('bank-teller')
})

test.each([
  'null',
  '[]',
  '{',
  '{"address":"https://evil.example","texts":[],"until":9}',
  '{"address":"/en/invited/","texts":"","until":9}',
  '{"address":"/en/invited/","texts":[]}'
])('%s is no undo', (text) => {
  const { window } = browserWithAnswers()
  window.sessionStorage.setItem('front-or-back:undo', text)
  expect(takeCarriedUndo(window, 0)).toBeUndefined()
})

function browserWithAnswers() {
  const entries = new Map([
    [DEVICE_KEY, '12H7-EY82-V32E-R9ZC-NC/28'],
    [SHORTLIST_KEY, 'bank-teller']
  ])
  const storageOf = (texts: Map<string, string>) => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key)
  })
  const window = { localStorage: storageOf(entries), sessionStorage: storageOf(new Map()) }
  return { window: window as unknown as Window, entries }
}
