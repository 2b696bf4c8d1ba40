import { nameOrder } from '#i18n/name-order'
import { expect, test } from 'vitest'

const NAMES = ['Trần Thị Bình', 'Nguyễn Văn An', 'Đỗ Đức Đạt', 'Lê An', 'Ánh 12A', 'Dung (12B)']

test('Vietnamese lists go by the given name, and then by the whole name', () => {
  expect([...NAMES].sort(nameOrder('vi'))).toEqual([
    'Lê An',
    'Nguyễn Văn An',
    'Ánh 12A',
    'Trần Thị Bình',
    'Dung (12B)',
    'Đỗ Đức Đạt'
  ])
})

test('numbers in the place of names go by their size in either language', () => {
  for (const locale of ['en', 'vi'] as const) {
    expect(['12', '7', '101'].sort(nameOrder(locale))).toEqual(['7', '12', '101'])
  }
})

test('English lists go by the name as it is written', () => {
  expect(['Tom Hill', 'Ann Young', 'Bob Adams'].sort(nameOrder('en'))).toEqual([
    'Ann Young',
    'Bob Adams',
    'Tom Hill'
  ])
})
