import { forgetPerson } from '#stores/person'
import {
  formatShortlist,
  type ShortlistEntry,
  parseShortlist,
  type Shortlist,
  shortlistOf
} from '#stores/shortlist'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FakeTab, fakeBrowser } from './support/fake-browser.ts'

const KEY = 'front-or-back:shortlist'

describe('a shortlist', () => {
  test('is empty at first, and stores nothing before a role is kept', () => {
    const { storage, openTab } = fakeBrowser()
    expect(shortlistOf(openTab().window).$entries.get()).toEqual([])
    expect(storage.entries.size).toBe(0)
  })

  test('has its roles in the order in which they were kept, each once', () => {
    const { storage, openTab } = fakeBrowser()
    const shortlist = shortlistOf(openTab().window)
    for (const role of ['trainer', 'bank-teller', 'trainer']) shortlist.keep(role)
    expect(rolesIn(shortlist)).toEqual(['trainer', 'bank-teller'])
    expect([...storage.entries]).toEqual([[KEY, '[["trainer",""],["bank-teller",""]]']])
  })

  test('is there on a later visit, with its notes', () => {
    const { openTab } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer', 'bank-teller')
    shortlist.write('bank-teller', 'Ask Lan “how it is”.\nEvenings?')
    expect(shortlistOf(openTab().window).$entries.get()).toEqual([
      { role: 'trainer', note: '' },
      { role: 'bank-teller', note: 'Ask Lan “how it is”.\nEvenings?' }
    ])
  })

  test('keeps the note of a role that is kept again, and has no note on a role that is not kept', () => {
    const shortlist = listOf(fakeBrowser().openTab(), 'trainer')
    shortlist.write('trainer', 'first')
    shortlist.keep('trainer')
    shortlist.write('bank-teller', 'not kept')
    expect(shortlist.$entries.get()).toEqual([{ role: 'trainer', note: 'first' }])
  })

  test('cuts a note after 2,000 characters', () => {
    const { openTab } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer')
    shortlist.write('trainer', 'x'.repeat(2001))
    expect(shortlist.$entries.get()[0]?.note).toBe('x'.repeat(2000))
    expect(shortlistOf(openTab().window).$entries.get()[0]?.note).toBe('x'.repeat(2000))
  })

  test('without roles leaves nothing on the device', () => {
    const { storage, openTab } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer')
    shortlist.remove('trainer')
    expect(shortlist.$entries.get()).toEqual([])
    expect(storage.entries.size).toBe(0)
  })
})

describe('a removed role', () => {
  test('is put back where it was, with its note', () => {
    const { openTab } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer', 'bank-teller', 'editor')
    shortlist.write('bank-teller', 'near home')
    const undo = shortlist.remove('bank-teller')
    expect(rolesIn(shortlist)).toEqual(['trainer', 'editor'])
    undo()
    const all = [
      { role: 'trainer', note: '' },
      { role: 'bank-teller', note: 'near home' },
      { role: 'editor', note: '' }
    ]
    expect(shortlist.$entries.get()).toEqual(all)
    expect(shortlistOf(openTab().window).$entries.get()).toEqual(all)
  })

  test('is put back into a list that has changed since, and only once', () => {
    const shortlist = listOf(fakeBrowser().openTab(), 'trainer', 'bank-teller')
    const undo = shortlist.remove('trainer')
    shortlist.keep('editor')
    undo()
    undo()
    expect(rolesIn(shortlist)).toEqual(['trainer', 'bank-teller', 'editor'])
  })

  test('that has been kept again since does not come a second time', () => {
    const shortlist = listOf(fakeBrowser().openTab(), 'trainer', 'bank-teller')
    const undo = shortlist.remove('trainer')
    shortlist.keep('trainer')
    undo()
    expect(rolesIn(shortlist)).toEqual(['bank-teller', 'trainer'])
  })

  test('that was not in the list changes nothing, also when that is undone', () => {
    const shortlist = listOf(fakeBrowser().openTab(), 'trainer')
    shortlist.remove('editor')()
    expect(rolesIn(shortlist)).toEqual(['trainer'])
  })
})

describe('another tab', () => {
  test('is followed, each change and the deletion of everything', () => {
    const { openTab, deliver } = fakeBrowser()
    const shortlist = shortlistOf(openTab().window)
    const other = openTab().window
    shortlistOf(other).keep('trainer')
    deliver()
    expect(rolesIn(shortlist)).toEqual(['trainer'])
    other.localStorage.clear()
    deliver()
    expect(rolesIn(shortlist)).toEqual([])
  })

  test('is not followed in what it stores under other keys', () => {
    const { storage, openTab, deliver } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer')
    // Changed without an event, so that a reading would show.
    storage.entries.set(KEY, '[]')
    openTab().window.localStorage.setItem('front-or-back:language', 'vi')
    deliver()
    expect(rolesIn(shortlist)).toEqual(['trainer'])
  })

  test('loses nothing by a change that this tab makes before it knows of the other', () => {
    const { openTab } = fakeBrowser()
    const shortlist = listOf(openTab(), 'trainer')
    const other = shortlistOf(openTab().window)
    other.keep('editor')
    other.write('trainer', 'of the other tab')
    shortlist.keep('bank-teller')
    expect(shortlist.$entries.get()).toEqual([
      { role: 'trainer', note: 'of the other tab' },
      { role: 'editor', note: '' },
      { role: 'bank-teller', note: '' }
    ])
  })

  test('may have changed the list while this page was in the back/forward cache', () => {
    const { openTab } = fakeBrowser()
    const tab = openTab()
    const shortlist = listOf(tab, 'trainer')
    shortlistOf(openTab().window).keep('editor')
    tab.restoreFromCache()
    expect(rolesIn(shortlist)).toEqual(['trainer', 'editor'])
  })
})

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (state) => {
  test('a list is kept, changed and undone as long as its page is open, and says so', () => {
    const tab = fakeBrowser(state).openTab()
    const shortlist = listOf(tab, 'trainer', 'bank-teller')
    expect(shortlist.$stored.get()).toBe(false)
    shortlist.write('bank-teller', 'near home')
    const undo = shortlist.remove('trainer')
    expect(rolesIn(shortlist)).toEqual(['bank-teller'])
    undo()
    tab.restoreFromCache()
    expect(shortlist.$entries.get()).toEqual([
      { role: 'trainer', note: '' },
      { role: 'bank-teller', note: 'near home' }
    ])
    expect(shortlist.$stored.get()).toBe(false)
  })
})

test('a device that is full for a while stores the whole list with the next change', () => {
  const { storage, openTab } = fakeBrowser()
  const shortlist = listOf(openTab(), 'trainer')
  storage.state = 'full'
  shortlist.keep('editor')
  expect([rolesIn(shortlist), shortlist.$stored.get()]).toEqual([['trainer', 'editor'], false])
  expect(storage.entries.get(KEY)).toBe('[["trainer",""]]')
  storage.state = 'working'
  shortlist.write('editor', 'books')
  expect(shortlist.$stored.get()).toBe(true)
  expect(storage.entries.get(KEY)).toBe('[["trainer",""],["editor","books"]]')
})

test('“Next person” deletes the list, and its undo brings it back with its notes', () => {
  const { storage, openTab } = fakeBrowser()
  const tab = openTab()
  listOf(tab, 'trainer').write('trainer', 'near home')
  const restore = forgetPerson(tab.window)
  expect(storage.entries.size).toBe(0)
  expect(shortlistOf(openTab().window).$entries.get()).toEqual([])
  restore()
  expect(shortlistOf(openTab().window).$entries.get()).toEqual([
    { role: 'trainer', note: 'near home' }
  ])
})

describe('a stored text', () => {
  test.each<[text: string | undefined, kept: readonly ShortlistEntry[]]>([
    [undefined, []],
    ['', []],
    ['nonsense', []],
    ['null', []],
    ['7', []],
    ['"trainer"', []],
    ['{"trainer":"near home"}', []],
    ['[["trainer",""]', []],
    ['["trainer"]', []],
    ['[null,7,[],[7,"note"],[["trainer"],""],{"0":"trainer"}]', []],
    ['[["",""],["two words",""],["<b>",""],["../x",""],["#x",""]]', []],
    ['[["trainer"]]', [{ role: 'trainer', note: '' }]],
    ['[["trainer",7,"more"]]', [{ role: 'trainer', note: '' }]],
    ['[["trainer","a"],["trainer","b"]]', [{ role: 'trainer', note: 'a' }]],
    [
      '[7,["trainer","a"],["?",""],["it-support","b"]]',
      [
        { role: 'trainer', note: 'a' },
        { role: 'it-support', note: 'b' }
      ]
    ],
    [`[["trainer","${'x'.repeat(3000)}"]]`, [{ role: 'trainer', note: 'x'.repeat(2000) }]]
  ])('%j is read without what could not have been written', (text, kept) => {
    expect(parseShortlist(text)).toEqual(kept)
  })

  test('of any kind never throws, and gives roles that differ', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const roles = parseShortlist(text).map(({ role }) => role)
        expect(new Set(roles).size).toBe(roles.length)
      })
    )
  })

  test('is what the list was, whatever the notes are', () => {
    const note = fc.string({ unit: 'binary', maxLength: 2000 })
    fc.assert(
      fc.property(note, note, (first, second) => {
        const kept = [
          { role: 'trainer', note: first },
          { role: 'it-support', note: second }
        ]
        expect(parseShortlist(formatShortlist(kept))).toEqual(kept)
      })
    )
  })
})

/** The shortlist of a tab after these roles were kept. */
function listOf({ window }: FakeTab, ...roles: readonly string[]): Shortlist {
  const shortlist = shortlistOf(window)
  for (const role of roles) shortlist.keep(role)
  return shortlist
}

function rolesIn({ $entries }: Shortlist): readonly string[] {
  return $entries.get().map(({ role }) => role)
}
