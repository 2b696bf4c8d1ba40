import { keyOf, unmarkedKey, wordsIn } from '#domain/advert/advert-words'
import { describe, expect, it, test } from 'vitest'

const keysIn = (text: string) => wordsIn(text).map(({ key }) => key)

describe('the words of an advert', () => {
  it('have their places in the text', () => {
    expect(wordsIn('Serve our guests')).toEqual([
      { start: 0, end: 5, key: 'serve', joined: false, colon: false },
      { start: 6, end: 9, key: 'our', joined: false, colon: false },
      { start: 10, end: 16, key: 'guests', joined: false, colon: false }
    ])
  })

  it('of a part of the text have their places in all of it', () => {
    expect(wordsIn('Serve our guests', 6, 9)).toEqual([
      { start: 6, end: 9, key: 'our', joined: false, colon: false }
    ])
  })

  it('are joined where only signs are between them', () => {
    const joined = (text: string) => wordsIn(text).map((word) => word.joined)
    expect(joined('walk-in guests/visitors, daily')).toEqual([false, true, false, true, false])
  })

  it('know the colon of a heading, also after a bracket and a space', () => {
    const colons = (text: string) => wordsIn(text).map((word) => word.colon)
    expect(colons('Your duties: calls')).toEqual([false, true, false])
    expect(colons('Skills (all) : yes')).toEqual([false, true, false])
    expect(colons('YÊU CẦU：')).toEqual([false, true])
    expect(colons('Skills     : yes')).toEqual([false, false])
  })

  test.each([
    ['C++ and C#, not C', ['c++', 'and', 'c#', 'not', 'c']],
    ['ASP.NET, .NET', ['asp', 'net', '.net']],
    ['www.example.net', ['www', 'example', 'net']],
    ['.network', ['network']],
    ["the client's file, don’t", ['the', 'client', 'file', "don't"]],
    ['Đón KHÁCH', ['đón', 'khách']],
    ['', []],
    ['– ** ☎️ …', []]
  ])('of %j are %j', (text, keys) => {
    expect(keysIn(text)).toEqual(keys)
  })

  it('have the invisible characters inside of them, but not in their keys', () => {
    expect(wordsIn('cus\u00adto\u200bmer')).toEqual([
      { start: 0, end: 10, key: 'customer', joined: false, colon: false }
    ])
    expect(keysIn('\u202eserve\u202c \u200b ca\ufefflls')).toEqual(['serve', 'calls'])
  })

  it('do not have the invisible part of an emoji', () => {
    expect(keysIn('☎\ufe0fGọi 1\ufe0f\u20e3 khách')).toEqual(['gọi', '1', 'khách'])
  })
})

describe('the key of a word', () => {
  it('is the same however its marks are written', () => {
    expect(keyOf('kha\u0301ch')).toBe('khách')
    expect(keyOf('KHÁCH')).toBe('khách')
  })

  test.each([
    ['khoá', 'khóa'],
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['toán', 'toán']
  ])('of %s with its tone in the other place is %s', (word, key) => {
    expect(keyOf(word)).toBe(key)
  })

  it('has at most 60 characters', () => {
    expect(keyOf('a'.repeat(100))).toHaveLength(60)
  })

  it('without marks has plain letters', () => {
    expect(['khách', 'đường', 'phone'].map(unmarkedKey)).toEqual(['khach', 'duong', 'phone'])
  })
})
