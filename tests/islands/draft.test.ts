import { expect, test } from 'vitest'
import { type Draft, formatDraft, parseDraft } from '#islands/invite/draft.ts'

const LANGUAGES = ['en', 'vi']
const draft: Draft = {
  typed: { from: ' cô Lan', note: 'một\nhai ', mail: 'lan@', codeFirst: true },
  language: 'vi',
  shape: 'slips'
}

test('a stored draft comes back as it was typed', () => {
  expect(parseDraft(formatDraft(draft), LANGUAGES)).toEqual(draft)
})

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a text', '"Lan"'],
  ['no object', 'null'],
  ['a draft without a note', JSON.stringify({ ...draft, typed: { from: '', mail: '' } })],
  ['a draft in a language that the site does not have', formatDraft({ ...draft, language: 'fr' })],
  ['a draft with a number as its language', JSON.stringify({ ...draft, language: 3 })]
])('%s is no draft', (_, text) => {
  expect(parseDraft(text, LANGUAGES)).toBeUndefined()
})

test('what is missing in a draft is what an empty form has', () => {
  const { from, note, mail } = draft.typed
  const text = JSON.stringify({ typed: { from, note, mail }, language: 'en', shape: 'poster' })
  expect(parseDraft(text, LANGUAGES)).toEqual({
    typed: { from, note, mail, codeFirst: false },
    language: 'en',
    shape: 'sheet'
  })
})
