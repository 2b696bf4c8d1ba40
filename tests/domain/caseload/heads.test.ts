import { describe, expect, test } from 'vitest'
import { A, B, pairs } from '../support/caseload-text.ts'

// Each time is one that a chat program writes above a message.
const english = [
  'Tuesday 10:42 AM',
  'Yesterday 10:42 AM',
  'Yesterday at 10:42 AM',
  'Nov 30, 10:42 AM',
  'November 30, 2026 10:42 AM',
  '30 Nov 2026, 10:42',
  '10:42 AM'
] as const
const vietnamese = [
  'Hôm qua 10:42',
  'Hôm qua lúc 10:42',
  'Thứ Ba 10:42',
  'Chủ Nhật 10:42',
  '30 thg 11, 10:42',
  '30 tháng 11, 2026 lúc 10:42',
  '10:42 Hôm qua'
] as const

const both = [
  ['An Nguyen', A],
  ['Bình', B]
]

describe('the head of a message', () => {
  test.each([...english, ...vietnamese])('has a time after a space: %s', (time) => {
    expect(pairs(`An Nguyen ${time}\nVui quá\n${A}\nBình ${time}\nVui quá\n${B}`)).toEqual(both)
  })

  test.each([
    ...english,
    ...vietnamese,
    'Mon 10:42 AM',
    'T2 10:42',
    'Yesterday',
    '5 min',
    '5 phút'
  ])('has a time after a comma: %s', (time) => {
    expect(pairs(`An Nguyen, ${time}\nVui quá\n${A}\nBình, ${time}\nVui quá\n${B}`)).toEqual(both)
  })

  test.each([
    ...english,
    ...vietnamese,
    'Mon 10:42 AM',
    'Now',
    '5 min ago',
    '5 phút trước',
    'Vừa xong'
  ])('has a time in the line below the name: %s', (time) => {
    expect(pairs(`An Nguyen\n${time}\n${A}\n\nBình\n${time}\n${B}`)).toEqual(both)
  })

  test.each([...english, ...vietnamese])('has a time in brackets first: %s', (time) => {
    expect(pairs(`[${time}] An Nguyen\n${A}\n[${time}] Bình\n${B}`)).toEqual(both)
  })

  test('has a name that is also a day or a month', () => {
    expect(pairs(`May 10:42 AM\n${A}\nTrần Nhật 10:43 AM\n${B}`)).toEqual([
      ['May', A],
      ['Trần Nhật', B]
    ])
  })

  test.each(['November 30, 2026', 'Thứ Hai, 30 tháng 11', '30-11-2026', 'Yesterday', 'Hôm qua'])(
    'is no day between messages: %s',
    (day) => {
      expect(pairs(`${day}\n${A}`)).toEqual([['', A]])
    }
  )

  test('is no sentence that ends in a time', () => {
    expect(pairs(`Date 30/11 10:45\nLan\n${A}\nThe quiz is open, 10:45\nMinh\n${B}`)).toEqual([
      ['Lan', A],
      ['Minh', B]
    ])
  })

  test('is no part of a name in the same line as the code', () => {
    expect(pairs(`Lan 10:45 ${A}\nMinh 30/11/2026 ${B}`)).toEqual([
      ['Lan', A],
      ['Minh', B]
    ])
  })
})
