import { forgetPerson } from '#stores/person'
import { describe, expect, test } from 'vitest'

// What is deleted for the next person at a device, in its storage and in that of the tab.

const stored = {
  'front-or-back': '12H7-EY82-V32E-R9ZC-NC/28',
  'front-or-back:job-search': 'uk/little',
  'front-or-back:shortlist': 'bank-teller',
  'front-or-back:language': 'vi',
  'front-or-back:one-tap': 'off',
  'front-or-back:caseload': 'Lan'
}
const inTab = { 'front-or-back:opened': '12H7-EY82-V32E-R9ZC-NC', 'front-or-back:caseload': 'Lan' }

describe('forgetting a person', () => {
  test('deletes answers, search, shortlist and the opened result, and nothing else', () => {
    const { window, local, session } = storages()
    forgetPerson(window)
    expect(Object.fromEntries(local)).toEqual({
      'front-or-back:language': 'vi',
      'front-or-back:one-tap': 'off',
      'front-or-back:caseload': 'Lan'
    })
    expect(Object.fromEntries(session)).toEqual({ 'front-or-back:caseload': 'Lan' })
  })

  test('can be taken back', () => {
    const { window, local, session } = storages()
    forgetPerson(window)()
    expect(Object.fromEntries(local)).toEqual(stored)
    expect(Object.fromEntries(session)).toEqual(inTab)
  })
})

/** A window with both storages, full of what our pages store. */
function storages() {
  const local = new Map(Object.entries(stored))
  const session = new Map<string, string>(Object.entries(inTab))
  const storageOf = (entries: Map<string, string>) => ({
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => entries.set(key, text),
    removeItem: (key: string) => entries.delete(key)
  })
  const window = { localStorage: storageOf(local), sessionStorage: storageOf(session) }
  return { window: window as unknown as Window, local, session }
}
