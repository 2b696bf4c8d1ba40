import { describe, expect, test } from 'vitest'
import { A, B, C, pairs } from '../support/caseload-text.ts'

const both = [
  ['Nguyễn Văn An', A],
  ['Trần Thị Bình', B]
]

describe('fields with labels, one a line', () => {
  test.each([
    [
      'Vietnamese',
      `Họ tên: Nguyễn Văn An\nLớp: 12A\nMã: ${A}\n\nHọ tên: Trần Thị Bình\nLớp: 12B\nMã: ${B}`
    ],
    [
      'English',
      `Name: Nguyễn Văn An\nClass: 12A\nCode: ${A}\n\nName: Trần Thị Bình\nClass: 12B\nCode: ${B}`
    ],
    [
      'the name last',
      `Mã: ${A}\nTrường: THPT Lê Lợi\nHọ và tên: Nguyễn Văn An\n\nMã: ${B}\nTrường: THPT Lê Lợi\nHọ và tên: Trần Thị Bình`
    ],
    [
      'other fields that look like names',
      `Full name: Nguyễn Văn An\nSchool: Le Loi\nHomeroom: Ms Mai\nResult code: ${A}\nFull name: Trần Thị Bình\nSchool: Le Loi\nHomeroom: Ms Mai\nResult code: ${B}`
    ],
    [
      'values on lines of their own',
      `Họ và tên:\nNguyễn Văn An\nTrường\nLê Lợi\nMã kết quả:\n${A}\n\nHọ và tên:\nTrần Thị Bình\nTrường\nLê Lợi\nMã kết quả:\n${B}`
    ],
    [
      'bold labels in a list',
      `- *Name:* Nguyễn Văn An\n- *Class:* 12A\n- *Code:* ${A}\n- *Name:* Trần Thị Bình\n- *Class:* 12B\n- *Code:* ${B}`
    ],
    [
      'mails with the labels',
      `From: May 3 <lab@school.example>\n\nName: Nguyễn Văn An\nCode: ${A}\n\nFrom: May 3 <lab@school.example>\n\nName: Trần Thị Bình\nCode: ${B}`
    ],
    [
      'one line',
      `Họ tên: Nguyễn Văn An, Lớp: 12A, Mã: ${A}\nHọ tên: Trần Thị Bình, Lớp: 12B, Mã: ${B}`
    ],
    [
      'one line with the code first',
      `Code: ${A}; Class: 12A; Name: Nguyễn Văn An\nCode: ${B}; Class: 12B; Name: Trần Thị Bình`
    ]
  ])('name the person: %s', (_, text) => {
    expect(pairs(text)).toEqual(both)
  })

  test('name the person of two codes', () => {
    expect(
      pairs(`Họ tên: An\nMã lần 1: ${A}\nMã lần 2: ${B}\n\nHọ tên: Bình\nMã lần 1: ${C}`)
    ).toEqual([
      ['An', A],
      ['An', B],
      ['Bình', C]
    ])
  })

  test('do not name whoever comes after them', () => {
    expect(pairs(`Name: An\nClass: 12A\nCode: ${A}\n\nBình\n${B}`)).toEqual([
      ['An', A],
      ['Bình', B]
    ])
  })
})
