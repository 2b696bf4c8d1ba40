import { inOrder, sittingsIn } from '#domain/caseload/sittings'
import { expect, test } from 'vitest'
import { sittingOf } from '../support/case-people.ts'

const idsIn = (people: Parameters<typeof sittingsIn>[0]) =>
  sittingsIn(people).map((person) => inOrder(person).map(({ id }) => id))

test('lines with the same name are several people, until somebody says that they are one', () => {
  expect(idsIn([sittingOf(1, 'An', 'a'), sittingOf(2, 'An', 'b')])).toEqual([[1], [2]])
  expect(
    idsIn([
      sittingOf(1, 'An', 'a', { person: '1' }),
      sittingOf(2, 'Minh', 'c'),
      sittingOf(3, 'An', 'b', { person: '1' })
    ])
  ).toEqual([[1, 3], [2]])
})

test('the sittings of a person are in the order of their days, and the unknown day is the first', () => {
  expect(
    idsIn([
      sittingOf(1, 'An', 'a', { person: '1', date: '2026-11-30' }),
      sittingOf(2, 'An', 'b', { person: '1', date: '2026-09-12' }),
      sittingOf(3, 'An', 'c', { person: '1' }),
      sittingOf(4, 'An', 'a', { person: '1', date: '2026-09-12' })
    ])
  ).toEqual([[3, 2, 4, 1]])
})

test('the number of a line is no person: line 1 is not in the person "1"', () => {
  expect(idsIn([sittingOf(1, 'An', 'a'), sittingOf(2, 'Minh', 'b', { person: '1' })])).toEqual([
    [1],
    [2]
  ])
})
