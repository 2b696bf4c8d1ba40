import { plainLine, plainText } from '#domain/caseload/plain-line'
import { describe, expect, it, test } from 'vitest'

describe('plain text', () => {
  test.each([
    ['Windows', '\r\n'],
    ['old Macintosh computers', '\r'],
    ['old mainframes', '\u0085'],
    ['Unicode lines', '\u2028'],
    ['Unicode paragraphs', '\u2029'],
    ['vertical tabs', '\v'],
    ['pages', '\f']
  ])('has \\n for the line break of %s', (_, end) => {
    expect(plainText(`Lan${end}Minh${end}`)).toBe('Lan\nMinh\n')
  })

  test.each([
    ['a byte-order mark', '\uFEFF'],
    ['a soft hyphen', '\u00AD'],
    ['a zero-width space', '\u200B'],
    ['a word joiner', '\u2060'],
    ['a left-to-right mark', '\u200E'],
    ['an Arabic letter mark', '\u061C'],
    ['a left-to-right embedding', '\u202A'],
    ['a right-to-left override', '\u202E'],
    ['a left-to-right isolate', '\u2066'],
    ['a pop directional isolate', '\u2069'],
    ['a null character', '\0']
  ])('has no invisible characters: %s', (_, unseen) => {
    expect(plainText(`${unseen}La${unseen}n${unseen}`)).toBe('Lan')
  })

  it('has the letters of every script, joiners, emoji, tabs and spaces unchanged', () => {
    const text = 'Nguyễn\tليلى  👩\u200D💻 न\u200Cम'
    expect(plainText(text)).toBe(text)
  })
})

describe('a plain line', () => {
  it('has single spaces, and none at its ends', () => {
    expect(plainLine(' \tLan \u00A0 Anh\r\n\nMinh\u0007\n')).toBe('Lan Anh Minh')
  })

  it('has composed letters (NFC)', () => {
    expect(plainLine('Nguye\u0302\u0303n')).toBe('Nguy\u1EC5n')
  })

  it('is empty if every character is invisible', () => {
    expect(plainLine(' \u200B\n')).toBe('')
  })
})
