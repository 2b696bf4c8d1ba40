import { titleWork } from '#domain/advert/title'
import { expect, test } from 'vitest'
import { SMALL_LEXICON } from '../support/advert-sentences.ts'

const workIn = (title: string, language: 'en' | 'vi') =>
  titleWork(title, { language, unmarked: false }, SMALL_LEXICON)

test.each<[string, 'en' | 'vi', string | undefined, string | undefined]>([
  ['', 'en', undefined, undefined],
  ['Hotel Receptionist', 'en', undefined, undefined],
  ['Marketing Assistant', 'en', 'marketing', undefined],
  ['Regional Sales Manager', 'en', undefined, 'salesLead'],
  ['Marketing and Sales Manager', 'en', 'marketing', 'salesLead'],
  // A title of a Vietnamese advert may be English, and the other way round.
  ['Sales Manager', 'vi', undefined, 'salesLead'],
  ['Trưởng phòng kinh doanh', 'en', undefined, 'salesLead'],
  ['Nhân viên truyền thông', 'vi', 'marketing', undefined]
])('the title %j in a text in %s names its work', (title, language, unclaimed, caution) => {
  expect(workIn(title, language)).toEqual({ unclaimed, caution })
})
