import { parseLines } from '#domain/caseload/lines'
import { describe, expect, test } from 'vitest'
import { A, B, C, pairs } from '../support/caseload-text.ts'
import { PASTE_WORDS } from '../support/paste-words.ts'

const repeats = (text: string): number =>
  [...parseLines(text, PASTE_WORDS)].reduce((sum, step) => sum + step.repeats, 0)

describe('a chat with replies that quote', () => {
  test.each([
    [
      'English',
      `An Nguyen\nmy code: ${A}\nYou replied to An\nmy code: ${A}\nThank you An\nBinh Tran replied to you\nPlease send me your codes\nsure, ${B}`
    ],
    [
      'Vietnamese',
      `An Nguyen\nem gửi cô mã: ${A}\nBạn đã trả lời An\nem gửi cô mã: ${A}\nCảm ơn em\nBinh Tran đã trả lời bạn\nCác em gửi mã nhé\ndạ ${B}`
    ],
    [
      'a quotation that is cut off',
      `An Nguyen\nem gửi cô mã: ${A}\nBinh Tran đã trả lời An\nem gửi cô mã: 11MA-0HK2-FY9S-P…\n${B}`
    ],
    [
      'a reply to oneself',
      `An Nguyen\n${A}\n\nBinh Tran\n${B}\nBinh Tran replied to themself\n${B}\nthat is mine`
    ]
  ])('counts a quoted code once, for its sender: %s', (_, text) => {
    expect(pairs(text)).toEqual([
      ['An Nguyen', A],
      ['Binh Tran', B]
    ])
    expect(repeats(text)).toBe(1)
  })

  test('takes a code that only a quotation holds for the one who is quoted', () => {
    expect(pairs(`Bình đã trả lời An\nmã em: ${A}\nmã em thì ${B}\n\nCường\n${C}`)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Cường', C]
    ])
  })

  test('is no sentence with the same words', () => {
    expect(pairs(`Lan\nEm đã trả lời xong\n${A}`)).toEqual([['Lan', A]])
  })

  test('is also a mail that quotes with marks', () => {
    expect(pairs(`An\n${A}\n\nBình\n> ${A}\n${B}`)).toEqual([
      ['An', A],
      ['Bình', B]
    ])
  })
})
