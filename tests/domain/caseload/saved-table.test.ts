import { isSavedTable } from '#domain/caseload/lines'
import { expect, test } from 'vitest'
import { A } from '../support/caseload-text.ts'
import { PASTE_WORDS } from '../support/paste-words.ts'

test.each([
  ['a file that was saved here', `Nickname,Code,Not me,Date,Person\nLan,${A},,2026-09-12,`, true],
  ['one of an earlier version', `Nickname,Code,Not me\nLan,${A},`, true],
  ['one with a title and blank lines', `Class 12A\n\n\nNickname;Code;Not me\nLan;${A};`, true],
  ['a table of somebody else', `Name,Code\nLan,${A}`, false],
  ['a heading after the first code', `Lan ${A}\nNickname,Code,Not me`, false],
  ['a heading in the fourth line', `a\nb\nc\nNickname,Code,Not me\nLan,${A},`, false],
  ['an empty text', '', false]
])('%s: %j is a saved table: %s', (_, text, saved) => {
  expect(isSavedTable(text, PASTE_WORDS)).toBe(saved)
})
