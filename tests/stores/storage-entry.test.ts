import { storageEntry } from '#stores/storage-entry'
import { expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

test('an entry is written, read and removed under its key alone', () => {
  const { storage, openTab } = fakeBrowser()
  storage.entries.set('other', 'stays')
  const entry = storageEntry(openTab().window, 'localStorage', 'key')
  expect(entry.read()).toBeUndefined()
  expect(entry.write('text')).toBe(true)
  expect(entry.read()).toBe('text')
  entry.remove()
  expect([...storage.entries]).toEqual([['other', 'stays']])
})

test('an empty text is stored and read as such', () => {
  const { openTab } = fakeBrowser()
  const entry = storageEntry(openTab().window, 'localStorage', 'key')
  expect(entry.write('')).toBe(true)
  expect(entry.read()).toBe('')
})

test.each(['blocked', 'absent', 'full'] as const)(
  'where storage is %s, nothing throws',
  (state) => {
    const { openTab } = fakeBrowser(state)
    const entry = storageEntry(openTab().window, 'localStorage', 'key')
    expect(entry.write('text')).toBe(false)
    expect(entry.read()).toBeUndefined()
    expect(() => entry.remove()).not.toThrow()
  }
)
