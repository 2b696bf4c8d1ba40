import {
  createJobSearch,
  formatJobSearch,
  type JobSearch,
  parseJobSearch
} from '#stores/job-search'
import { storageEntry } from '#stores/storage-entry'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'
import type { StorageState } from './support/fake-storage.ts'

const KEY = 'search'

const searches: readonly (readonly [JobSearch, string])[] = [
  [{ country: 'uk', preparation: 'little' }, 'uk/little'],
  [{ country: 'vietnam', preparation: 'any' }, 'vietnam/any'],
  [{ country: 'us', preparation: undefined }, 'us/']
]

test.each(searches)('%j is formatted and parsed', (search, text) => {
  expect(formatJobSearch(search)).toBe(text)
  expect(parseJobSearch(text, 'vietnam')).toEqual(search)
})

test.each([undefined, '', '/', 'nonsense', 'mars/huge', 'UK/Little', 'little/uk'])(
  'anything else, %j, is replaced by what nobody has chosen',
  (text) => {
    expect(parseJobSearch(text, 'vietnam')).toEqual({ country: 'vietnam', preparation: undefined })
  }
)

test('of a text that is half valid, that half counts', () => {
  expect(parseJobSearch('mars/medium', 'us')).toEqual({ country: 'us', preparation: 'medium' })
  expect(parseJobSearch('uk/huge/', 'us')).toEqual({ country: 'uk', preparation: undefined })
})

describe('the store', () => {
  test('begins with the visitor’s usual country and without a preparation', () => {
    const { search, storage } = open()
    expect(search.$jobSearch.get()).toEqual({ country: 'us', preparation: undefined })
    expect(storage.entries.size).toBe(0)
  })

  test('stores each change on the device, where the next page finds it', () => {
    const { search, storage, reopen } = open()
    search.change({ country: 'uk' })
    expect(storage.entries.get(KEY)).toBe('uk/')
    search.change({ preparation: 'any' })
    expect(storage.entries.get(KEY)).toBe('uk/any')
    expect(search.$jobSearch.get()).toEqual({ country: 'uk', preparation: 'any' })
    expect(reopen().$jobSearch.get()).toEqual({ country: 'uk', preparation: 'any' })
  })

  test('reads what another page has stored or deleted since', () => {
    const { search, storage } = open()
    search.change({ country: 'uk', preparation: 'little' })
    storage.entries.set(KEY, 'vietnam/medium')
    search.read()
    expect(search.$jobSearch.get()).toEqual({ country: 'vietnam', preparation: 'medium' })
    storage.entries.delete(KEY)
    search.read()
    expect(search.$jobSearch.get()).toEqual({ country: 'us', preparation: undefined })
  })

  test.each(['full', 'blocked', 'absent'] as const)(
    'stays as it is after a change that can’t be stored: %s storage',
    (state) => {
      const { search } = open(state)
      search.change({ country: 'uk', preparation: 'little' })
      search.read()
      expect(search.$jobSearch.get()).toEqual({ country: 'uk', preparation: 'little' })
    }
  )
})

/** Opens a page whose visitor comes from the United States. `reopen`: another page of the device. */
function open(state: StorageState = 'working') {
  const { storage, openTab } = fakeBrowser(state)
  const reopen = () => createJobSearch(storageEntry(openTab().window, 'localStorage', KEY), 'us')
  return { storage, search: reopen(), reopen }
}
