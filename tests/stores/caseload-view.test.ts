import { createCaseloadUiState, personIn, sheetLanguages } from '#stores/caseload-ui-state'
import { parseView, formatView } from '#stores/caseload-view'
import { caseLine } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { expect, it, test } from 'vitest'
import { realModel } from '../domain/support/real-model.ts'

test.each([
  ['#all', { kind: 'all' }],
  ['#paper', { kind: 'paper' }],
  ['#person-12', { kind: 'person', id: 12 }],
  ['#two-3-7', { kind: 'two', ids: [3, 7] }]
] as const)('%s is a view, and is written like that', (hash, view) => {
  expect(parseView(hash)).toEqual(view)
  expect(formatView(view)).toBe(hash)
})

it('shows all where the address says nothing', () => {
  expect(parseView('')).toEqual({ kind: 'all' })
  expect(parseView('#')).toEqual({ kind: 'all' })
})

test.each(['#11MA-0HK2-FY9S-PX4K-HJ', '#person-', '#person-x', '#two-1', '#person-1234567890'])(
  '%s is no view: it may be a code',
  (hash) => {
    expect(parseView(hash)).toBeUndefined()
  }
)

it('prints a sheet in the language of the page, in the other, or in both', () => {
  expect(sheetLanguages('vi')).toEqual([['vi'], ['en'], ['vi', 'en']])
  expect(createCaseloadUiState('vi').$languages.get()).toEqual(['vi'])
})

it('finds somebody whose code can be read', () => {
  const people = [
    personFrom(realModel, 1, caseLine('Lan', '158C')),
    personFrom(realModel, 2, caseLine('Minh', 'x'))
  ]
  expect(personIn(people, 1)?.line.nickname).toBe('Lan')
  expect(personIn(people, 2)).toBeUndefined()
  expect(personIn(people, 3)).toBeUndefined()
})
