import { describe, expect, test } from 'vitest'
import { A, B, C, pairs } from '../support/caseload-text.ts'

describe('a mail without a head', () => {
  test.each([
    ['thanks', `Em chào cô ạ,\nMã của em là ${A}\nEm cảm ơn cô.\nNguyễn Văn An`],
    ['a formula', `Kính gửi cô Mai,\n\nEm gửi cô mã ạ: ${A}\n\nTrân trọng,\nNguyễn Văn An`],
    ['a greeting by name', `Good morning Ms Mai,\nmy code is ${A}\nMany thanks\nNguyễn Văn An`],
    ['best wishes', `Dear Ms Mai,\n\nhere you go: ${A}\n\nBest wishes,\nNguyễn Văn An`],
    ['kind regards', `Hello Mr Hill,\n${A}\nKind regards\n\nNguyễn Văn An`],
    ['a closing in the same line', `Hi Miss,\n${A}\nThanks, Nguyễn Văn An`],
    ['a title below the name', `Dear Sir,\n${A}\nYours sincerely,\nNguyễn Văn An\nClass 12A`],
    [
      'a name in the first sentence',
      `Dạ em chào cô\nEm là Nguyễn Văn An lớp 12A ạ\n${A}\nEm cảm ơn cô`
    ]
  ])('is from whoever signs it: %s', (_, text) => {
    expect(pairs(text)).toEqual([['Nguyễn Văn An', A]])
  })

  test.each([
    ['English', `Dear Ms Mai,\n${A}\nBest wishes,\nAn\n\nDear Ms Mai,\n${B}\nBest wishes,\nBình`],
    [
      'Vietnamese',
      `Em chào cô ạ,\nMã của em là ${A}\nEm cảm ơn cô.\nAn\n\nEm chào cô ạ,\nMã của em là ${B}\nEm cảm ơn cô.\nBình`
    ],
    [
      'one that names itself first',
      `Dear Ms Mai,\nmy name is An.\n${A}\nBest wishes,\nNguyễn An\n\nDear Ms Mai,\n${B}\nBest wishes,\nBình`
    ]
  ])('has its own signature among others: %s', (_, text) => {
    expect(pairs(text)).toEqual([
      ['An', A],
      ['Bình', B]
    ])
  })

  test('may stand right above the next mail, or come before all codes', () => {
    expect(
      pairs(`Em chào cô\n${A}\nEm cảm ơn cô\nAn\nEm chào cô\n${B}\nEm cảm ơn cô\nBình`)
    ).toEqual([
      ['An', A],
      ['Bình', B]
    ])
    expect(pairs(`Please answer.\nBest wishes,\nMs Mai\n\nAn ${A}`)).toEqual([['An', A]])
  })

  test('does not name the codes of a list', () => {
    expect(pairs(`Dear Ms Mai,\n${A}\n${B}\n${C}\nBest wishes,\nAn`)).toEqual([
      ['', A],
      ['', B],
      ['', C]
    ])
  })

  test('is told from a chat in which people thank', () => {
    expect(pairs(`An\nChào cô\n${A}\nEm cảm ơn cô\n\nBình\nChào cô\n${B}\nEm cảm ơn cô`)).toEqual([
      ['An', A],
      ['Bình', B]
    ])
  })
})
