import { describe, expect, test } from 'vitest'
import { findDamaged } from '#domain/find-damaged'

const found = (text: string) => {
  const damaged = findDamaged(text)
  return damaged && text.slice(damaged.from, damaged.to)
}

describe('the form of a code', () => {
  test.each([
    ['groups with hyphens', 'Lan 12XD-PAQG-F44T-R259-NZ ạ', '12XD-PAQG-F44T-R259-NZ'],
    ['a group that lost a symbol', '12XD-PAG-F44T-R259-NY', '12XD-PAG-F44T-R259-NY'],
    ['a wrong first symbol in many groups', 'S2XD-PAQG-F44T-R259-NY', 'S2XD-PAQG-F44T-R259-NY'],
    ['one long word', 'mã: 12xdpaqgf44tr259nz', '12xdpaqgf44tr259nz'],
    ['groups that were read out', 'mã em 12 XD PAQG F44T R259 NZ nha', '12 XD PAQG F44T R259 NZ'],
    ['the fragment of a link that was cut', 'https://x.example/vi/result/#12XD-P', '12XD-P']
  ])('is %s', (_, text, code) => {
    expect(found(text)).toBe(code)
  })

  test.each([
    ['a telephone number', '0912-345-678-910'],
    ['a date', '2026-11-30-10-45'],
    ['a name with hyphens', 'Lan-Anh-Tú-Minh'],
    ['an identifier', '550e8400-e29b-41d4-a716-446655440000'],
    ['a sentence with numbers', 'lúc 12 giờ 30 phút ngày 11 tháng 11 ở phòng 12A'],
    ['the number of an account', 'STK 19034567890123'],
    ['the example on our pages', 'It looks like 1ABC-2DEF-3GHJ.'],
    ['a fragment of another page', 'https://x.example/#section-2'],
    ['two groups', '12XD-PAQG'],
    ['groups with a single sign inside', '12XD-P-F44T-R259'],
    ['a long word without digits', 'LLLLLLLLLLLLLLLL'],
    ['a word that is too short', 'mã 12XD3PA'],
    ['a word that is too long', 'mã 12XD3PAQ4G5T6R7N8Y9K2X3P4Q5'],
    ['groups that were read out and are too few', 'phòng 1A 2B 3C'],
    ['nothing', '']
  ])('is not %s', (_, text) => {
    expect(found(text)).toBeUndefined()
  })
})
