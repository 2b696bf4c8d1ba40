import { createCaseloadUiState, personIn, sheetLanguages } from '#stores/caseload-ui-state'
import { parseView, formatView } from '#stores/caseload-view'
import { caseLine } from '#domain/caseload/case-line'
import { personFrom } from '#domain/caseload/person'
import { expect, it, test } from 'vitest'
import { realModel } from '../domain/support/real-model.ts'

test.each([
  ['#all', { kind: 'all' }],
  ['#paper', { kind: 'paper' }],
  ['#person-12', { kind: 'person', id: 12 }],
  ['#two-3-7', { kind: 'two', ids: [3, 7] }],
  ['#wall-12', { kind: 'wall', step: 12 }],
  ['#pairs', { kind: 'pairs' }]
] as const)('%s is parsed as a view, and formatted the same', (hash, view) => {
  expect(parseView(hash)).toEqual(view)
  expect(formatView(view)).toBe(hash)
})

it('an empty hash is the view of all', () => {
  expect(parseView('')).toEqual({ kind: 'all' })
  expect(parseView('#')).toEqual({ kind: 'all' })
})

it('the wall begins with its first step', () => {
  expect(parseView('#wall')).toEqual({ kind: 'wall', step: 1 })
})

test.each([
  '#11MA-0HK2-FY9S-PX4K-HJ',
  '#person-',
  '#person-x',
  '#two-1',
  '#person-1234567890',
  '#wall-0',
  '#wall-x',
  '#wall-1000'
])('%s is not a view, because it may be a code', (hash) => {
  expect(parseView(hash)).toBeUndefined()
})

it('offers sheets in the page’s language, in the other, and in both', () => {
  expect(sheetLanguages('vi')).toEqual([['vi'], ['en'], ['vi', 'en']])
  expect(createCaseloadUiState('vi').$languages.get()).toEqual(['vi'])
})

it('finds a person by number only if their code is valid', () => {
  const people = [
    personFrom(realModel, 1, caseLine('Lan', '158C')),
    personFrom(realModel, 2, caseLine('Minh', 'x'))
  ]
  expect(personIn(people, 1)?.line.nickname).toBe('Lan')
  expect(personIn(people, 2)).toBeUndefined()
  expect(personIn(people, 3)).toBeUndefined()
})
