import { callRoll } from '#domain/caseload/roll'
import { parseRoll } from '#domain/caseload/roll-entries'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

/** Compares nicknames with a list; the first nickname is person 1. Each has a code of their own. */
function called(list: string, ...nicknames: readonly string[]) {
  return callRoll(
    parseRoll(list, []),
    nicknames.map((nickname, at) => ({ id: at + 1, nickname, code: `${at}` }))
  )
}

describe('a name and a nickname that are the same person', () => {
  test.each([
    ['Nguyễn Văn An', 'nguyễn văn AN', 'in capitals'],
    ['Nguyễn Văn An', 'Nguyen Van An', 'without marks'],
    ['Đỗ Đức', 'do duc', 'without the bar of đ'],
    ['Nguyễn Văn An', 'Nguyễn Văn An', 'with marks of their own'],
    ['Nguyễn Văn An', ' Nguyễn  Văn-An. ', 'with other spaces and punctuation'],
    ['An Nguyễn', 'Nguyễn An', 'in the other order'],
    ['7', '07', 'with a zero before a number'],
    ['007', '7', 'with zeros in the list'],
    ['7. Nguyễn Văn An', '07', 'by the number in the list'],
    ['7. Nguyễn Văn An', '11A3 - 7', 'by class and number'],
    ['7. Nguyễn Văn An', 'An 7', 'by a part of the name, and the number'],
    ['7', '7 An', 'by a number, with a name that the list does not have'],
    ['Nguyễn Thị Minh An', 'Minh An', 'by the last words'],
    ['Nguyễn Thị Minh An', 'An 11A3', 'by the last word, with the class'],
    ['Anna Smith', 'Anna', 'by the first word'],
    ['An', 'Nguyễn Văn An', 'with more words than the list has'],
    ['🙂', '🙂', 'of one picture']
  ])('%s, %s: %s', (list, nickname) => {
    expect(called(list, nickname)).toEqual({
      came: [{ entry: 0, id: 1 }],
      missing: [],
      unclear: [],
      unexpected: []
    })
  })
})

describe('a name and a nickname that are not the same person', () => {
  test.each([
    ['Nguyễn Thị Minh An', 'Thị', 'a middle word alone'],
    ['Nguyễn Văn An', 'Trần An', 'another family name'],
    ['7. Nguyễn Văn An', '8', 'another number'],
    ['7. Nguyễn Văn An', 'An 8', 'another number beside the name'],
    ['7', 'An', 'a name for a number'],
    ['An', '7', 'a number for a name'],
    ['Lan', 'Lân', 'the same with a mark, when the list has both: see below'],
    ['An', '', 'no name']
  ])('%s, %s: %s', (list, nickname) => {
    const lists = list === 'Lan' ? 'Lan\nLân' : list
    const { came, unexpected } = called(lists, nickname)
    expect(came).toEqual(list === 'Lan' ? [{ entry: 1, id: 1 }] : [])
    expect(unexpected).toEqual(list === 'Lan' ? [] : [1])
  })
})

describe('the roll', () => {
  it('has who came, who is missing, and who was not expected', () => {
    expect(called('Lan\nAn\nHà', 'hà', 'Minh', 'Lan')).toEqual({
      came: [
        { entry: 0, id: 3 },
        { entry: 2, id: 1 }
      ],
      missing: [1],
      unclear: [],
      unexpected: [2]
    })
  })

  it('gives nobody an entry when two people have its name', () => {
    expect(called('An\nLan', 'An', 'an')).toEqual({
      came: [],
      missing: [1],
      unclear: [
        { id: 1, entries: [0] },
        { id: 2, entries: [0] }
      ],
      unexpected: []
    })
  })

  it('gives nobody two entries of one name', () => {
    expect(called('Nguyễn An\nTrần An', 'An')).toEqual({
      came: [],
      missing: [],
      unclear: [{ id: 1, entries: [0, 1] }],
      unexpected: []
    })
  })

  it('prefers the nearer form, and does not settle the other by elimination', () => {
    // “Hà” is the first entry. “Ha” may be the same person once more, or the second entry.
    expect(called('Hà\nHạ', 'Hà', 'Ha')).toEqual({
      came: [{ entry: 0, id: 1 }],
      missing: [],
      unclear: [{ id: 2, entries: [0, 1] }],
      unexpected: []
    })
  })

  it('does not count somebody whose name fits only an entry that somebody else has', () => {
    expect(called('Nguyễn An\nLan', 'Nguyễn An', 'An')).toEqual({
      came: [{ entry: 0, id: 1 }],
      missing: [1],
      unclear: [{ id: 2, entries: [0] }],
      unexpected: []
    })
  })

  it('counts the same code with the same name once', () => {
    const people = [
      { id: 1, nickname: 'An', code: 'A' },
      { id: 2, nickname: 'an', code: 'A' }
    ]
    expect(callRoll(parseRoll('An', []), people).came).toEqual([{ entry: 0, id: 1 }])
  })

  it('has everybody once, gives no entry twice, and does not depend on the order of people', () => {
    const name = fc.constantFrom(
      'An',
      'an',
      'Ân',
      'Nguyễn An',
      'An Nguyễn',
      'Lan',
      '7',
      '07 An',
      ''
    )
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (list, nicknames) => {
        const entries = parseRoll(list.join('\n'), [])
        const people = nicknames.map((nickname, id) => ({ id, nickname, code: `${id}` }))
        const { came, missing, unclear, unexpected } = callRoll(entries, people)
        const placed = [...came, ...unclear].map(({ id }) => id)
        expect([...placed, ...unexpected].sort()).toEqual(people.map(({ id }) => id).sort())
        const taken = [...came.map(({ entry }) => entry), ...missing]
        expect(new Set(taken).size).toBe(taken.length)
        const turned = callRoll(entries, people.toReversed())
        expect(turned.came).toEqual(came)
        expect(turned.missing).toEqual(missing)
      })
    )
  })
})
