import { wordsIn } from '#domain/advert/advert-words'
import { formsOf, type LanguageForm, languageOf } from '#domain/advert/languages'
import { describe, expect, it, test } from 'vitest'
import { SMALL_LEXICON } from '../support/advert-sentences.ts'

const ENGLISH: LanguageForm = { language: 'en', unmarked: false }
const VIETNAMESE: LanguageForm = { language: 'vi', unmarked: false }
const UNMARKED: LanguageForm = { language: 'vi', unmarked: true }

describe('the language of an advert', () => {
  test.each<[string, 'en' | 'vi', LanguageForm]>([
    ['You work with the guests of the hotel', 'vi', ENGLISH],
    ['Bạn làm việc với khách', 'en', VIETNAMESE],
    // One word of ten has marks that only Vietnamese has.
    ['Sales Executive Retail Banking Team Lead Hanoi Office tại', 'en', VIETNAMESE],
    ['ban lam viec voi khach cua khach san', 'en', UNMARKED],
    // é and à are in English and French words, too.
    ['Café crème at the à la carte counter with you', 'vi', ENGLISH],
    // No frequent word of either language, and one of each.
    ['Barista', 'en', ENGLISH],
    ['Barista', 'vi', UNMARKED],
    ['voi with', 'vi', UNMARKED],
    ['', 'en', ENGLISH]
  ])('of %j, otherwise %s, is known', (text, otherwise, form) => {
    expect(languageOf(wordsIn(text), SMALL_LEXICON.frequent, otherwise)).toEqual(form)
  })
})

describe('a sentence', () => {
  const formsFor = (text: string, whole: LanguageForm) =>
    formsOf(wordsIn(text), whole, SMALL_LEXICON.frequent)

  it('with a marked word in five is Vietnamese in every text', () => {
    expect(formsFor('Mô tả', ENGLISH)).toEqual([VIETNAMESE])
    expect(formsFor('Sales team meeting hàng Friday', ENGLISH)).toEqual([ENGLISH])
    expect(formsFor('Sales team meeting ở Friday', ENGLISH)).toEqual([VIETNAMESE])
    expect(formsFor('Sales team meeting ở Friday morning', ENGLISH)).toEqual([ENGLISH])
  })

  it('with English words is English in a Vietnamese text', () => {
    expect(formsFor('Answer calls with the team', VIETNAMESE)).toEqual([ENGLISH])
  })

  it('without marks is Vietnamese if the text is, or from three words on', () => {
    expect(formsFor('ban hang cho khach', UNMARKED)).toEqual([UNMARKED])
    expect(formsFor('nguoi cua cho', ENGLISH)).toEqual([UNMARKED])
    expect(formsFor('nguoi cua nha', ENGLISH)).toEqual([ENGLISH])
    expect(formsFor('nguoi cua nha', VIETNAMESE)).toEqual([VIETNAMESE, ENGLISH])
  })

  it('that shows no language is read as its text, and as English', () => {
    expect(formsFor('Sales Executive', ENGLISH)).toEqual([ENGLISH])
    expect(formsFor('Sales Executive', VIETNAMESE)).toEqual([VIETNAMESE, ENGLISH])
    expect(formsFor('Sales Executive', UNMARKED)).toEqual([UNMARKED, ENGLISH])
    expect(formsFor('', ENGLISH)).toEqual([ENGLISH])
  })
})
