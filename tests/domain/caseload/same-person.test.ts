import { joined, separated } from '#domain/caseload/edit-people'
import type { ReadPerson } from '#domain/caseload/person'
import { nameKey, samePersonQuestions, twinsIn } from '#domain/caseload/same-person'
import { sittingsIn } from '#domain/caseload/sittings'
import { expect, test } from 'vitest'
import { sittingOf } from '../support/case-people.ts'

const questions = (people: readonly ReadPerson[]) => samePersonQuestions(sittingsIn(people))
const isRead = (person: { kind: string }): person is ReadPerson => person.kind === 'read'

const an = sittingOf(1, 'An', 'a')
const minh = sittingOf(2, 'Minh', 'c')
const anAgain = sittingOf(3, ' AN ', 'b')

test('the same name asks whether it is the same person, also with other capital letters', () => {
  expect(questions([an, minh, anAgain])).toEqual([{ kind: 'same-name', id: 3, others: [1] }])
})

test('a third line with the name asks about the first one, too', () => {
  expect(questions([an, anAgain, sittingOf(4, 'an', 'c')])).toEqual([
    { kind: 'same-name', id: 3, others: [1] },
    { kind: 'same-name', id: 4, others: [1] }
  ])
})

test('an answer is final', () => {
  expect(questions(joined([an, minh, anAgain], [[1, 3]]).filter(isRead))).toEqual([])
  expect(questions(separated([an, minh, anAgain], [1, 3]).filter(isRead))).toEqual([])
})

test('a new line asks about the latest sitting of a person with two', () => {
  const two = joined([an, anAgain], [[1, 3]]).filter(isRead)
  expect(questions([...two, sittingOf(4, 'An', 'c')])).toEqual([
    { kind: 'same-name', id: 4, others: [3] }
  ])
})

test('with two people of the name, it asks about both, even if the new line comes first', () => {
  const two = separated([an, anAgain], [1, 3]).filter(isRead)
  expect(questions([sittingOf(0, 'An', 'c'), ...two])).toEqual([
    { kind: 'same-name', id: 0, others: [1, 3] }
  ])
})

test('the same code asks whether it was sent twice, also without a name', () => {
  expect(questions([sittingOf(1, '', 'a'), minh, sittingOf(3, 'An', 'a')])).toEqual([
    { kind: 'same-code', id: 3, other: 1 }
  ])
  expect(questions([sittingOf(1, '', 'a'), sittingOf(2, '', 'b')])).toEqual([])
})

test('the name is asked about first; the same name with the same code was sent twice', () => {
  expect(questions([an, minh, sittingOf(3, 'Minh', 'a')])).toEqual([
    { kind: 'same-name', id: 3, others: [2] }
  ])
  expect(questions([an, sittingOf(3, 'an', 'a')])).toEqual([{ kind: 'same-code', id: 3, other: 1 }])
})

test('a code that an earlier sitting has is found as well', () => {
  const two = joined([an, anAgain], [[1, 3]]).filter(isRead)
  expect(questions([...two, sittingOf(4, 'Lan', 'a')])).toEqual([
    { kind: 'same-code', id: 4, other: 1 }
  ])
})

test('marks and letters tell names apart; capital letters, spaces and forms of Unicode do not', () => {
  expect(nameKey(' Nguyễn  An ')).toBe('nguyễn an')
  expect(nameKey('Ân'.normalize('NFD'))).toBe(nameKey('ân'))
  expect(nameKey('Ân')).not.toBe(nameKey('An'))
})

test('each repeated code has the line that had it first', () => {
  const people = sittingsIn([
    an,
    minh,
    sittingOf(3, 'Lan', 'a'),
    sittingOf(4, 'Vy', 'a'),
    sittingOf(5, 'An', 'b')
  ])
  const twins = twinsIn(samePersonQuestions(people), people)
  expect([...twins].map(([id, { line }]) => [id, line.nickname])).toEqual([
    [3, 'An'],
    [4, 'An']
  ])
})
