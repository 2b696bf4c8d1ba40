import { lexiconOf } from '#domain/advert/lexicon'
import { expect, test } from 'vitest'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

test('patterns are compiled once for each language form', () => {
  const { compiled, frequent } = lexiconOf(SMALL_PATTERNS)
  const unmarked = compiled({ language: 'vi', unmarked: true })
  expect(compiled({ language: 'vi', unmarked: true })).toBe(unmarked)
  expect(compiled({ language: 'vi', unmarked: false })).not.toBe(unmarked)
  expect(frequent.en).toBe(compiled({ language: 'en', unmarked: false }).words)
})
