import type { LibraryRole } from '#content-reader/library-role'
import type { Locale } from '#i18n/locales'
import { payLines } from '#page-data/pay-lines'
import { describe, expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'

// The sentences about pay, with source and year, the reader's own country first.

const US = {
  en: {
    country: 'us',
    figures: '$35,970 to $50,140 a year, before tax. Half of the employees earn less than $42,830.',
    note: 'A quarter earn less than the first figure, a quarter more than the last. Employees only. U.S. Bureau of Labor Statistics, May 2024.'
  },
  vi: {
    country: 'us',
    figures:
      '35.970 đến 50.140 đô la Mỹ một năm, trước thuế. Một nửa số người làm công kiếm ít hơn 42.830.',
    note: 'Một phần tư kiếm ít hơn số đầu, một phần tư nhiều hơn số cuối. Chỉ tính người làm công ăn lương. Cục Thống kê Lao động Mỹ, tháng 5/2024.'
  }
} as const

const us = [35970, 42830, 50140] as const

describe('pay in the United States', () => {
  test.each(['en', 'vi'] as const)('in %s has its three figures, source and year', (locale) => {
    expect(linesOf(locale, { us, vietnam: undefined })).toEqual([US[locale]])
  })
})

describe('advertised pay in Vietnam', () => {
  const vietnam = { adverts: 62, low: 20, high: 32.5 }
  const en = {
    country: 'vietnam',
    figures: 'Advertised: 20 to 32.5 million dong a month.',
    note: 'What adverts offer, not what people earn: the middle of the lower and of the upper ends in 62 TopCV adverts, May 2025.'
  }
  const vi = {
    country: 'vietnam',
    figures: 'Tin tuyển dụng ghi: 20 đến 32,5 triệu đồng một tháng.',
    note: 'Đây là mức ghi trong tin, chưa chắc là mức nhận về: số giữa của đầu thấp và đầu cao trong 62 tin trên TopCV, tháng 5/2025.'
  }

  test('is called advertised, and follows that of the United States in English only', () => {
    expect(linesOf('en', { us, vietnam })).toEqual([US.en, en])
    expect(linesOf('vi', { us, vietnam })).toEqual([vi, US.vi])
  })

  test.each([
    ['commission', 'The upper figure includes commission.', 'Con số cao đã tính cả hoa hồng.'],
    [
      'tour-sales',
      'Most of these adverts are for tour sales, and the upper figure includes commission.',
      'Phần lớn là tin tuyển sale tour, con số cao đã tính cả hoa hồng.'
    ],
    [
      'content-writers',
      'Most of these adverts are for content writers.',
      'Phần lớn là tin tuyển người viết nội dung (content).'
    ]
  ] as const)('with the note %s says what the figures contain', (note, inEnglish, inVietnamese) => {
    const pay = { us: undefined, vietnam: { ...vietnam, note } }
    expect(linesOf('en', pay)).toEqual([{ ...en, note: `${inEnglish} ${en.note}` }])
    expect(linesOf('vi', pay)).toEqual([{ ...vi, note: `${inVietnamese} ${vi.note}` }])
  })

  test('that is mostly commission has no figures, only a warning', () => {
    const pay = {
      us: undefined,
      vietnam: { adverts: 26, low: 50, high: 100, note: 'warning' }
    } as const
    expect(linesOf('en', pay)).toEqual([
      {
        country: 'vietnam',
        figures: undefined,
        note: 'Adverts in Vietnam promise 50 to 100 million dong a month (26 TopCV adverts, May 2025). Most of it is commission that you may never earn. Ask for the base pay.'
      }
    ])
    expect(linesOf('vi', pay)).toEqual([
      {
        country: 'vietnam',
        figures: undefined,
        note: 'Tin ở Việt Nam hứa 50 đến 100 triệu đồng một tháng (26 tin trên TopCV, tháng 5/2025). Phần lớn là hoa hồng, chưa chắc bạn nhận được. Hãy hỏi lương cứng.'
      }
    ])
  })
})

test('a role without figures has no line', () => {
  expect(linesOf('en', { us: undefined, vietnam: undefined })).toEqual([])
})

function linesOf(locale: Locale, pay: LibraryRole['pay']) {
  return payLines({ pay }, locale, content.languages[locale].ui.role.pay)
}
