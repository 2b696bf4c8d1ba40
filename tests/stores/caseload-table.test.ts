import { caseLine } from '#domain/caseload/case-line'
import { personFrom, type ReadPerson } from '#domain/caseload/person'
import { formatCode } from '#domain/code'
import type { Answers } from '#domain/model'
import { createCaseloadTable } from '#stores/caseload-table'
import { atom } from 'nanostores'
import { describe, expect, it } from 'vitest'
import { answersFrom, evenly } from '../domain/support/answers.ts'
import { smallModel } from '../domain/support/small-model.ts'

/**
 * Đặng has the highest probability of front office; Bình has no verdict, and a score in the first
 * trait only.
 */
const PEOPLE: readonly (readonly [string, Answers])[] = [
  ['Minh 10', evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 })],
  ['Đặng', evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })],
  ['Bình', answersFrom(smallModel, { meeting: [3, 4] })],
  ['minh 9', evenly(smallModel, { meeting: 4, hearing: 3, order: 3, quiet: 3, freedom: 4 })]
]

function tableOf(rowsOnPage = 50) {
  const people = PEOPLE.flatMap(([nickname, answers], at): ReadPerson[] => {
    const person = personFrom(smallModel, at + 1, caseLine(nickname, formatCode(answers)))
    return person.kind === 'read' ? [person] : []
  })
  const $people = atom<readonly ReadPerson[]>(people)
  const table = createCaseloadTable({
    $people,
    compareNames: new Intl.Collator('vi', { numeric: true }).compare,
    rowsOnPage
  })
  const names = () => table.$rows.get().map(({ line }) => line.nickname)
  return { table, names, $people }
}

describe('the table of people', () => {
  it('shows people in the order they were added, or reversed', () => {
    const { table, names } = tableOf()
    expect(names()).toEqual(['Minh 10', 'Đặng', 'Bình', 'minh 9'])
    table.sortBy('order')
    expect(names()).toEqual(['minh 9', 'Bình', 'Đặng', 'Minh 10'])
  })

  it('sorts names by the rules of the language, and numbers in them by value', () => {
    const { table, names } = tableOf()
    table.sortBy('nickname')
    expect(names()).toEqual(['Bình', 'Đặng', 'minh 9', 'Minh 10'])
    table.sortBy('nickname')
    expect(names()).toEqual(['Minh 10', 'minh 9', 'Đặng', 'Bình'])
  })

  it('sorts figures in both directions, with people without a figure last', () => {
    const { table, names } = tableOf()
    table.sortBy('front')
    expect(names()).toEqual(['Minh 10', 'minh 9', 'Đặng', 'Bình'])
    table.sortBy('front')
    expect(names()).toEqual(['Đặng', 'minh 9', 'Minh 10', 'Bình'])
    // The third call restores the order in which people were added.
    table.sortBy('front')
    expect(names()).toEqual(['Minh 10', 'Đặng', 'Bình', 'minh 9'])
    // Scores 25, 100, 62.5 and 75.
    table.sortBy('trait-0')
    expect(names()).toEqual(['Minh 10', 'Bình', 'minh 9', 'Đặng'])
    // Skipped: 0, 0, 18, 0; in the middle: 0, 4 of 20, 1 of 2, 12 of 20.
    table.sortBy('skipped')
    table.sortBy('skipped')
    expect(names()[0]).toBe('Bình')
    table.sortBy('middle')
    expect(names()).toEqual(['Minh 10', 'Đặng', 'Bình', 'minh 9'])
    table.sortBy('contradictions')
    expect(names()).toEqual(['Minh 10', 'Đặng', 'Bình', 'minh 9'])
  })

  it('finds part of a nickname, regardless of diacritics and letter case', () => {
    const { table, names } = tableOf()
    table.filter({ nickname: ' dang' })
    expect(names()).toEqual(['Đặng'])
    table.filter({ nickname: 'MINH' })
    expect(names()).toEqual(['Minh 10', 'minh 9'])
    table.filter({ nickname: 'nobody' })
    expect(names()).toEqual([])
    expect(table.$pages.get()).toBe(1)
  })

  it('filters by verdict', () => {
    const { table, names } = tableOf()
    table.filter({ verdict: 'both' })
    expect(names()).toEqual(['minh 9'])
    table.filter({ verdict: 'unclear' })
    expect(names()).toEqual(['Bình'])
    table.filter({ verdict: 'any' })
    expect(names()).toHaveLength(4)
  })

  it('shows one page at a time, and the first again after sorting or filtering', () => {
    const { table, names, $people } = tableOf(3)
    expect([names().length, table.$pages.get()]).toEqual([3, 2])
    table.goTo(1)
    expect(names()).toEqual(['minh 9'])
    table.sortBy('nickname')
    expect(table.$page.get()).toBe(0)
    table.goTo(1)
    table.filter({ nickname: '' })
    expect(table.$page.get()).toBe(0)
    table.goTo(9)
    expect(table.$page.get()).toBe(1)
    $people.set($people.get().slice(0, 2))
    expect([table.$page.get(), table.$pages.get()]).toEqual([0, 1])
    table.goTo(-1)
    expect(table.$page.get()).toBe(0)
  })

  it('selects everybody who matches the filter, on all pages', () => {
    const { table } = tableOf(1)
    table.filter({ nickname: 'minh' })
    table.selectAll()
    expect(table.$selected.get()).toEqual([1, 4])
  })

  it('deselects people who are removed from the caseload', () => {
    const { table, $people } = tableOf()
    table.selectAll()
    $people.set($people.get().slice(1, 3))
    expect(table.$selected.get()).toEqual([2, 3])
  })

  it('keeps the order of selecting, with each person once', () => {
    const { table } = tableOf()
    table.select(2, true)
    table.select(4, true)
    table.select(2, true)
    expect(table.$selected.get()).toEqual([4, 2])
    table.select(4, false)
    expect(table.$selected.get()).toEqual([2])
    table.selectNone()
    expect(table.$selected.get()).toEqual([])
  })
})
