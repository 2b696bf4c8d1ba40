import type { AdvertExample } from '#content-reader/read-adverts'
import { unmarkedKey, wordsIn } from '#domain/advert/advert-words'
import { lexiconOf } from '#domain/advert/lexicon'
import { sentenceSpans, type TextSpan } from '#domain/advert/parts'
import { type AdvertReading, createAdvertReader } from '#domain/advert/read-advert'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { ADVERTS, ALL_ADVERTS, readAdvert } from '../support/adverts.ts'
import { textsOf } from '../support/advert-sentences.ts'

/** Words and signs that mean something to the reader, and any text. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'serve ',
        'customers',
        ' no ',
        'not only ',
        'You will:',
        'Requirements',
        'tư vấn ',
        'khách'
      ],
      ...[
        'tu van khach',
        'sổ sách',
        'training fee',
        '. ',
        '\n',
        ' - ',
        '1. ',
        '• ',
        ';',
        'mailDuties'
      ],
      ...[
        '☎\ufe0f',
        '1\ufe0f\u20e3',
        '\u200b',
        '\u202e',
        'e\u0302\u0301',
        '\ud83d',
        '\ude00',
        '\u0000'
      ]
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string() }
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('any text whatever', () => {
  it('is read without an error, and every quote and mark is a part of it', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('en', 'vi'), (title, text, language) => {
        const reading = readAdvert({ title, text, language })
        for (const { start, end } of spansIn(reading)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const quote of quotesIn(reading)) {
          for (const mark of quote.marks) {
            expect(mark.start).toBeGreaterThanOrEqual(quote.start)
            expect(mark.end).toBeLessThanOrEqual(quote.end)
          }
        }
        expect(Math.abs(reading.scale.strength)).toBeLessThan(1)
      }),
      { numRuns: 500 }
    )
  })
})

describe('the side of an advert', () => {
  const englishNoise = [
    '',
    'How to apply',
    'Send your CV to jobs@example.com. Only shortlisted candidates will be contacted.',
    'We are an equal opportunity employer and welcome applicants regardless of age, gender or religion.',
    'Please read our privacy notice for candidates.',
    'Benefits',
    '- Medical and dental insurance for you and your parents',
    '- 20 days annual leave, staff discount and a yearly bonus',
    '- Pension scheme with a contribution of the employer'
  ].join('\n')
  const vietnameseNoise = [
    '',
    'Quyền lợi:',
    '- Đóng BHXH, BHYT, BHTN đầy đủ theo quy định',
    '- Thưởng lễ, tết, lương tháng 13, du lịch hằng năm cùng công ty',
    '- Phụ cấp cơm trưa, gửi xe, điện thoại',
    'Cách thức ứng tuyển:',
    'Ứng viên quan tâm gửi CV về email tuyendung@example.com hoặc nộp hồ sơ trực tiếp tại văn phòng.',
    'Chỉ liên hệ ứng viên phù hợp. Hạn nộp 30/11.'
  ].join('\n')

  test.each(ALL_ADVERTS)('does not change by what every employer adds: %s', (name, advert) => {
    const noise = name.startsWith('en') ? englishNoise : vietnameseNoise
    const reading = readAdvert({ ...advert, text: advert.text + noise })
    expect(reading.verdict.kind).toBe(readAdvert(advert).verdict.kind)
  })

  test.each(ALL_ADVERTS)('does not depend on the order of the sentences: %s', (_, { text }) => {
    // Without a heading, a sentence shows by itself to which part of the advert it belongs.
    const sentences = textsOf(text, sentenceSpans(text)).filter((sentence) => !isHeading(sentence))
    const strengthOf = (order: readonly string[]) =>
      readAdvert({ title: '', text: order.join('\n') }).scale.strength
    const expected = strengthOf(sentences)
    const shuffled = fc.shuffledSubarray(sentences, { minLength: sentences.length })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(strengthOf(order)).toBeCloseTo(expected, 9)
      }),
      { numRuns: 5 }
    )
  })
})

describe('a reading', () => {
  test.each(ALL_ADVERTS)('of a decomposed advert is the same: %s', (_, { title, text }) => {
    const decomposed = text.normalize('NFD')
    const reading = readAdvert({ title: title.normalize('NFD'), text: decomposed })
    const composed = text.normalize('NFC')
    const expected = readAdvert({ title: title.normalize('NFC'), text: composed })
    expect(reading.verdict).toEqual(expected.verdict)
    expect(reading.scale).toEqual(expected.scale)
    expect(spansIn(reading).map((span) => textIn(decomposed, span).normalize('NFC'))).toEqual(
      spansIn(expected).map((span) => textIn(composed, span))
    )
  })

  it('is the same from a reader that has read other adverts', () => {
    for (const [, advert] of ALL_ADVERTS) {
      expect(readAdvert(advert)).toEqual(createAdvertReader(content.advertPatterns)(advert))
    }
  }, 60_000)
})

describe('a Vietnamese advert without marks', () => {
  test.each(ADVERTS.vi.map((advert) => [advert.id, advert] as const))(
    'has the same side: %s',
    (_, advert) => {
      expect(readAdvert(withoutMarks(advert)).verdict).toEqual(readAdvert(advert).verdict)
    }
  )

  it('has the same quotes, but for three adverts', () => {
    const different = ADVERTS.vi.filter((advert) => {
      const text = advert.text.normalize('NFC')
      const marked = readAdvert({ title: advert.title, text })
      const unmarked = readAdvert(withoutMarks(advert))
      const quotes = quotedIn(text, marked).map(([side, quote]) => [side, plain(quote)])
      return quotedIn(withoutMarks(advert).text, unmarked).join('\n') !== quotes.join('\n')
    })
    expect(different.map(({ id }) => id)).toEqual([
      // "bạn vẽ" (you draw) looks as "bản vẽ" (a drawing).
      'graphic-designer',
      // "bàn về" (to discuss) does, too; and a line of English terms shows no Vietnamese any more.
      'java-programmer',
      // "đơn tiệc với khách" (an order for a party) looks as "đón … khách" (to welcome guests).
      'restaurant-manager'
    ])
  })
})

const LEXICON = lexiconOf(content.advertPatterns)
const FORMS = [
  { language: 'en', unmarked: false },
  { language: 'vi', unmarked: false },
  { language: 'vi', unmarked: true }
] as const

/** Whether a sentence may begin a part of the advert. */
function isHeading(sentence: string): boolean {
  const words = wordsIn(sentence)
  return FORMS.some((form) => LEXICON.compiled(form).headings.findAt(words, 0).length > 0)
}

function plain(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.replace(/./gu, (letter) => unmarkedLetter(letter)))
}

function unmarkedLetter(letter: string): string {
  const lower = unmarkedKey(letter.toLowerCase())
  return letter === letter.toLowerCase() ? lower : lower.toUpperCase()
}

function withoutMarks({ title, text }: AdvertExample) {
  return {
    title: plain(title.normalize('NFC')),
    text: plain(text.normalize('NFC')),
    language: 'vi'
  } as const
}

function quotedIn(text: string, { quotes }: AdvertReading): readonly (readonly [string, string])[] {
  return (['front', 'back'] as const).flatMap((side) =>
    quotes[side].map((quote) => [side, textIn(text, quote)] as const)
  )
}

function textIn(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end)
}

function quotesIn({ quotes, traits, warnings }: AdvertReading) {
  return [
    ...quotes.front,
    ...quotes.back,
    ...Object.values(traits).flatMap((said) => [...said.quotes.more, ...said.quotes.less]),
    ...warnings.flatMap((warning) => warning.quotes)
  ]
}

function spansIn(reading: AdvertReading): readonly TextSpan[] {
  return [...quotesIn(reading).flatMap((quote) => [quote, ...quote.marks]), ...reading.marks]
}
