import { dated, joined, merged, renamed, separated } from '#domain/caseload/edit-people'
import { expect, test } from 'vitest'
import { inShort, sittingOf } from '../support/case-people.ts'

const an = sittingOf(1, 'An', 'a', { date: '2026-09-12' })
const minh = sittingOf(2, 'Minh', 'c')
const anAgain = sittingOf(3, 'an', 'b', { date: '2026-11-30' })
const anThird = sittingOf(4, 'An', 'c')

test('two lines become one person, and so do all their sittings', () => {
  const two = joined([an, minh, anAgain, anThird], [[3, 1]])
  expect(inShort(two)).toEqual([
    [1, 'An', '2026-09-12', '1'],
    [2, 'Minh', '', ''],
    [3, 'an', '2026-11-30', '1'],
    [4, 'An', '', '']
  ])
  expect(inShort(joined(two, [[4, 3]])).map(([, , , person]) => person)).toEqual([
    '1',
    '',
    '1',
    '1'
  ])
})

test('several groups are joined at once, also when they have a line in common', () => {
  const lan = sittingOf(5, 'Lan', 'a')
  const lanAgain = sittingOf(6, 'Lan', 'b')
  const people = joined([an, minh, anAgain, anThird, lan, lanAgain], [[3, 4], [6, 5], [1, 4], [9]])
  expect(inShort(people).map(([, , , person]) => person)).toEqual(['1', '', '1', '1', '5', '5'])
})

test('a line that was joined by mistake becomes a person of its own, the others stay one', () => {
  const three = joined([an, minh, anAgain, anThird], [[1, 3, 4]])
  expect(inShort(separated(three, [1])).map(([, , , person]) => person)).toEqual([
    '1',
    '',
    '3',
    '3'
  ])
  expect(inShort(separated(three, [4, 3])).map(([, , , person]) => person)).toEqual([
    '1',
    '',
    '3',
    '4'
  ])
})

test('a new nickname is that of all sittings', () => {
  const people = renamed(joined([an, minh, anAgain], [[1, 3]]), 3, ' An\nNguyễn ')
  expect(inShort(people).map(([, name]) => name)).toEqual(['An Nguyễn', 'Minh', 'An Nguyễn'])
})

test('a day belongs to one sitting', () => {
  expect(inShort(dated(joined([an, anAgain], [[1, 3]]), 3, '')).map(([, , day]) => day)).toEqual([
    '2026-09-12',
    ''
  ])
})

test('a repetition goes, and what only it says stays', () => {
  const nameless = sittingOf(5, '', 'a')
  const marked = { ...an, line: { ...an.line, notMe: { traits: ['focus'], roles: [] } } }
  expect(inShort(merged([nameless, minh, marked], 5, 1))).toEqual([
    [5, 'An', '2026-09-12', ''],
    [2, 'Minh', '', '']
  ])
  expect(merged([nameless, marked], 5, 1)[0]?.line.notMe.traits).toEqual(['focus'])
  expect(merged([marked, nameless], 1, 5)[0]?.line).toEqual(marked.line)
})

test('a repetition that is not there, or of itself, changes nothing', () => {
  expect(merged([an, minh], 1, 9)).toEqual([an, minh])
  expect(merged([an, minh], 1, 1)).toEqual([an, minh])
})
