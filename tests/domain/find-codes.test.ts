import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import { findCodes } from '#domain/find-codes'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'

const CODE = '14V8-B52S-75ZK-AW86-4H'
const OTHER = '11MA-0HK2-FY9S-PX4K-HJ'

/** The codes in a text, in our spelling. */
const found = (text: string) =>
  findCodes(text).map((code) => (code.kind === 'ok' ? formatCode(code.answers) : code.kind))

describe('a code is found', () => {
  test.each([
    `#${CODE}!`,
    `Lan <${CODE}>`,
    `Mã:${CODE}`,
    `${CODE}。`,
    `「${CODE}」`,
    `${CODE}/`,
    `"link"="https://x.example/vi/result/#${CODE}"`,
    `https://x.example/vi/result/#${CODE}:~:text=x`,
    `https://x.example/?ref=1ABC2DEF#${CODE}&not-me=focus/`,
    `(${CODE.toLowerCase()})`,
    `Lan-${CODE}`,
    `${CODE} - 12A`,
    '14V8 B52S 75ZK AW86 4H',
    '14v8b52s75zkaw864h',
    '14V8 – B52S – 75ZK – AW86 – 4H',
    '14V8.B52S.75ZK.AW86.4H',
    '14V8, B52S, 75ZK, AW86, 4H',
    'l4V8-B52S-75ZK-AW86-4H',
    '１４Ｖ８-Ｂ５２Ｓ-７５ＺＫ-ＡＷ８６-４Ｈ',
    '19. cô ơi mã em là 14 V8B5 2S 75 ZK AW 86 4H ạ',
    '1 4 V 8 B 5 2 S 7 5 Z K A W 8 6 4 H',
    '14V8-B52S-75ZK-Ă86-4H',
    'em là Lan 14V8 B52S 75ZK Ă86 4H lớp 12A'
  ])('in %s', (text) => {
    expect(found(text)).toEqual([CODE])
  })

  test('whose letter Telex has replaced by another', () => {
    expect(found('137Ư-GDM9-6ƯYW-MTV7-ZC')).toEqual(['137W-GDM9-6WYW-MTV7-ZC'])
  })

  test('as often as there are codes, which pass the check together as well', () => {
    expect(found(`${CODE} ${OTHER}, ${CODE}`)).toEqual([CODE, OTHER, CODE])
    expect(found(`${CODE} - ${OTHER}`)).toEqual([CODE, OTHER])
  })

  test('with its place, without the signs around it', () => {
    expect(findCodes(`Lan: “${CODE}”`)).toMatchObject([{ from: 6, to: 28 }])
  })

  test('of a newer format', () => {
    expect(found('2000-0057')).toEqual([])
    expect(found('264A')).toEqual([])
  })
})

describe('no code is found', () => {
  test.each([
    [
      'in a date, a time and a telephone number',
      'ngày 12/11/2026 10:45, gọi 0912 345 678, lớp 12A'
    ],
    ['in a short word, although it passes the check', 'lớp 158C'],
    ['in a class and a number', '12A, số 18'],
    ['in a parameter of a link', `https://x.example/?code=${CODE}`],
    ['in a code with a wrong symbol', '14V8-B52S-75ZK-AW86-4J'],
    ['in words with too many marks', '1ẤẤ2-ẤẤB3-ẤẤD4-ẤẤE5'],
    ['in words with marks in too many combinations', '1ẤB2-ẤBC3-ẤDE4-5ẤFG'],
    ['in a code with a group too many', `${CODE}-14V8`],
    ['in a word that is too long', '1A'.repeat(30)],
    ['in a name', 'Lan-Anh-Tú'],
    ['in an empty text', '']
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('in prose of digits and letters more often than once in 500 lines', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{1,7}$/),
      fc.stringMatching(/^[A-ZÀ-Ỹ][a-zà-ỹ]{1,5}$/),
      fc.stringMatching(/^1[0-9]{0,3}$/),
      fc.constantFrom('là', 'lớp', '12A', '10:45', '30/11/2026')
    )
    const lines = fc.sample(fc.array(word, { minLength: 5, maxLength: 20 }), {
      numRuns: 2000,
      seed: 20_261_130
    })
    expect(lines.filter((words) => found(words.join(' ')).length > 0).length).toBeLessThanOrEqual(4)
  })
})

test('every code of finished answers is found in a sentence, with its groups in any form', () => {
  const answers = anyAnswers(realModel).filter(
    (all) => all.filter((one = 0) => one > 0).length > 20
  )
  fc.assert(
    fc.property(answers, fc.constantFrom('-', '', ' ', ' - ', '.'), (all, between) => {
      const code = formatCode(all)
      expect(found(`mã của em là ${code.replaceAll('-', between).toLowerCase()} ạ`)).toEqual([code])
    })
  )
})
