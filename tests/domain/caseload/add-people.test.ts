import { withAdded } from '#domain/caseload/add-people'
import { expect, test } from 'vitest'
import { inShort, sittingOf } from '../support/case-people.ts'

const autumn = { date: '2026-09-12' }
const now = { date: '2026-11-30' }
const paste = { stated: false }
const file = { stated: true }

test('a pasted sitting is known by name and code, on whichever day', () => {
  const { people, added, already } = withAdded(
    [sittingOf(1, 'An', 'a', autumn)],
    [sittingOf(2, 'an', 'a', now), sittingOf(3, 'An', 'b', now), sittingOf(4, 'Bình', 'a', now)],
    paste
  )
  expect(already).toBe(1)
  expect(inShort(people)).toEqual([
    [1, 'An', '2026-09-12', ''],
    [3, 'An', '2026-11-30', ''],
    [4, 'Bình', '2026-11-30', '']
  ])
  expect(added.map(({ id }) => id)).toEqual([3, 4])
})

test('pasted codes without names are all added: two people may tick the same', () => {
  const nameless = [sittingOf(1, '', 'a', now)]
  expect(withAdded(nameless, [sittingOf(2, '', 'a', now)], paste).already).toBe(0)
})

test('a sitting of a file is known if its day agrees as well', () => {
  const existing = [sittingOf(1, 'An', 'a', autumn)]
  expect(withAdded(existing, [sittingOf(2, 'An', 'a', autumn)], file).already).toBe(1)
  expect(withAdded(existing, [sittingOf(2, 'An', 'a', now)], file).already).toBe(0)
})

test('a file that is read twice adds nobody, and two people without a name stay two', () => {
  const two = [sittingOf(1, '', 'a'), sittingOf(2, '', 'a')]
  const again = [sittingOf(3, '', 'a'), sittingOf(4, '', 'a'), sittingOf(5, '', 'a')]
  const { people, already } = withAdded(two, again, file)
  expect(already).toBe(2)
  expect(people.map(({ id }) => id)).toEqual([1, 2, 5])
})

test('the sittings of one person in a file are one person here, under a key of this caseload', () => {
  const { people } = withAdded(
    [sittingOf(1, 'Lan', 'c', { person: '1' })],
    [
      sittingOf(2, 'An', 'a', { ...autumn, person: '1' }),
      sittingOf(3, 'Minh', 'c'),
      sittingOf(4, 'An', 'b', { ...now, person: '1' })
    ],
    file
  )
  expect(inShort(people)).toEqual([
    [1, 'Lan', '', '1'],
    [2, 'An', '2026-09-12', '2'],
    [3, 'Minh', '', ''],
    [4, 'An', '2026-11-30', '2']
  ])
})

test('a file that says that a known sitting has another one joins the two', () => {
  const incoming = [
    sittingOf(5, 'An', 'a', { ...autumn, person: '9' }),
    sittingOf(6, 'An', 'b', { ...now, person: '9' })
  ]
  expect(inShort(withAdded([sittingOf(1, 'An', 'a', autumn)], incoming, file).people)).toEqual([
    [1, 'An', '2026-09-12', '1'],
    [6, 'An', '2026-11-30', '1']
  ])
  const known = [sittingOf(1, 'An', 'a', { ...autumn, person: '4' })]
  expect(inShort(withAdded(known, incoming, file).people).map(([, , , key]) => key)).toEqual([
    '4',
    '4'
  ])
  expect(withAdded(known, [sittingOf(5, 'An', 'a', autumn)], file).people).toEqual(known)
})

test('a message that is pasted again with marks adds them, unless there are some', () => {
  const marks = { traits: ['focus'], roles: [] }
  const plain = sittingOf(1, 'An', 'a', now)
  const marked = { ...plain, id: 2, line: { ...plain.line, notMe: marks } }
  expect(withAdded([plain], [marked], paste).people[0]?.line.notMe).toEqual(marks)
  expect(withAdded([marked], [plain], paste).people).toEqual([marked])
})
