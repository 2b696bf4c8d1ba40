import { plainLine, plainText } from '#domain/caseload/plain-line'
import { describe, expect, it, test } from 'vitest'

describe('plain text', () => {
  test.each([
    ['Windows', '\r\n'],
    ['old Macintosh computers', '\r'],
    ['old mainframes', '\u0085'],
    ['Unicode, between lines', '\u2028'],
    ['Unicode, between paragraphs', '\u2029'],
    ['a vertical tab', '\v'],
    ['a page', '\f']
  ])('ends a line as we do: the line end of %s', (_, end) => {
    expect(plainText(`Lan${end}Minh${end}`)).toBe('Lan\nMinh\n')
  })

  test.each([
    ['a byte-order mark', '\uFEFF'],
    ['a soft hyphen', '\u00AD'],
    ['a zero-width space', '\u200B'],
    ['a word joiner', '\u2060'],
    ['a mark of the writing direction', '\u200E'],
    ['a mark of the Arabic writing direction', '\u061C'],
    ['the first sign that turns the writing direction', '\u202A'],
    ['the last sign that turns the writing direction', '\u202E'],
    ['the first sign that sets a direction apart', '\u2066'],
    ['the last sign that sets a direction apart', '\u2069'],
    ['a zero', '\0']
  ])('has no signs that nobody sees: %s', (_, unseen) => {
    expect(plainText(`${unseen}La${unseen}n${unseen}`)).toBe('Lan')
  })

  it('keeps the letters of every script, joiners, emoji, tabs and spaces', () => {
    const text = 'Nguyễn\tليلى  👩\u200D💻 न\u200Cम'
    expect(plainText(text)).toBe(text)
  })
})

describe('a plain line', () => {
  it('has single spaces, and none at its ends', () => {
    expect(plainLine(' \tLan \u00A0 Anh\r\n\nMinh\u0007\n')).toBe('Lan Anh Minh')
  })

  it('writes each letter as one sign where there is one', () => {
    expect(plainLine('Nguye\u0302\u0303n')).toBe('Nguy\u1EC5n')
  })

  it('is empty where there is nothing to see', () => {
    expect(plainLine(' \u200B\n')).toBe('')
  })
})
