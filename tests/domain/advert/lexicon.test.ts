import { lexiconOf } from '#domain/advert/lexicon'
import { expect, test } from 'vitest'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

test('patterns are compiled once for each language form', () => {
  const { compiled } = lexiconOf(SMALL_PATTERNS)
  const unmarked = compiled({ language: 'vi', unmarked: true })
  expect(compiled({ language: 'vi', unmarked: true })).toBe(unmarked)
  expect(compiled({ language: 'vi', unmarked: false })).not.toBe(unmarked)
})

test('the frequent words of each language have no marks; a language without patterns has none', () => {
  const { frequent } = lexiconOf(SMALL_PATTERNS)
  expect([...frequent.en]).toEqual(['and', 'the', 'with', 'you', 'of', 'for'])
  expect([...frequent.vi]).toEqual(['khong', 'va', 'cua', 'voi', 'cho', 'nguoi'])
  expect([...lexiconOf({}).frequent.vi]).toEqual([])
})
