import { describe, expect, test } from 'vitest'
import { createTalkAdverts, talkKey } from '#stores/talk-adverts'
import { memoryEntry } from './support/memory-entry.ts'

// The adverts that a counsellor adds to the sheets of a caseload.

const lan = { id: 1, line: { code: 'AAAA' } }
const minh = { id: 2, line: { code: 'BBBB' } }
const TELLER = { title: 'Bank teller', text: 'Serve customers.' }
const CLERK = { title: '', text: 'Check invoices.' }

test('an advert is stored as it is typed, for one person, and found after a reload', () => {
  const stored = memoryEntry()
  const adverts = createTalkAdverts(stored)
  adverts.write(lan, TELLER)
  adverts.write(minh, CLERK)
  adverts.write(minh, { title: 'Clerk' })
  const again = createTalkAdverts(stored).$adverts.get()
  expect(again.get(talkKey(lan))).toEqual(TELLER)
  expect(again.get(talkKey(minh))).toEqual({ title: 'Clerk', text: 'Check invoices.' })
  expect(again.size).toBe(2)
})

test('somebody else who gets the number of a removed person does not get their advert', () => {
  const adverts = createTalkAdverts(memoryEntry())
  adverts.write(lan, TELLER)
  expect(adverts.$adverts.get().get(talkKey({ id: 1, line: { code: 'CCCC' } }))).toBeUndefined()
})

test('an advert is removed when both fields are empty, and nothing stays in the tab', () => {
  const stored = memoryEntry()
  const adverts = createTalkAdverts(stored)
  adverts.write(lan, TELLER)
  adverts.write(lan, { title: 'Bank teller', text: '' })
  expect(adverts.$adverts.get().size).toBe(1)
  adverts.write(lan, { title: '', text: '' })
  expect(adverts.$adverts.get().size).toBe(0)
  expect(stored.read()).toBeUndefined()
})

test('only the adverts for some people are kept', () => {
  const stored = memoryEntry()
  const adverts = createTalkAdverts(stored)
  adverts.write(lan, TELLER)
  adverts.write(minh, CLERK)
  adverts.keepOnly([minh])
  expect([...createTalkAdverts(stored).$adverts.get().values()]).toEqual([CLERK])
  adverts.keepOnly([])
  expect(stored.read()).toBeUndefined()
})

test('a text of more than 100,000 characters is cut', () => {
  const adverts = createTalkAdverts(memoryEntry())
  adverts.write(lan, { title: '', text: 'o'.repeat(100_001) })
  expect(adverts.$adverts.get().get(talkKey(lan))?.text).toHaveLength(100_000)
})

describe('what could not have been written is left out', () => {
  test.each([
    ['no JSON', 'x'],
    ['another value', '[1]'],
    ['a text that is a number', '{"1 AAAA":{"title":"","text":1}}'],
    ['null', '{"1 AAAA":null}']
  ])('%s', (_, text) => {
    expect(createTalkAdverts(memoryEntry(text)).$adverts.get().size).toBe(0)
  })
})
