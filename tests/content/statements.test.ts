import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { wordsIn } from './support/page-reading.ts'
import { allQuestions, content } from './support/real-content.ts'

const ids = allQuestions.map(({ id }) => id)
const reversed = allQuestions.filter((question) => question.reversed).map(({ id }) => id)

describe('statements in English', () => {
  test('have at most 14 words', () => {
    expect(statements('en', ids).filter((text) => wordsIn(text).length > 14)).toEqual([])
  })

  test('have no negation when they are reversed', () => {
    expect(statements('en', reversed).filter((text) => NEGATION.en.test(text))).toEqual([])
  })

  test('name no job', () => {
    expect(statements('en', ids).filter((text) => JOBS.en.test(text))).toEqual([])
  })
})

describe('statements in Vietnamese', () => {
  test('have at most 22 syllables', () => {
    expect(statements('vi', ids).filter((text) => wordsIn(text).length > 22)).toEqual([])
  })

  test('have .75 to 1.75 syllables for each word of the English statement', () => {
    const odd = ids.filter((id) => {
      const ratio = wordsIn(statement('vi', id)).length / wordsIn(statement('en', id)).length
      return ratio < 0.75 || ratio > 1.75
    })
    expect(odd).toEqual([])
  })

  test('have no negation when they are reversed', () => {
    expect(statements('vi', reversed).filter((text) => NEGATION.vi.test(text))).toEqual([])
  })

  test('name no job', () => {
    expect(statements('vi', ids).filter((text) => JOBS.vi.test(text))).toEqual([])
  })

  test('have a letter that English lacks, so none is left untranslated', () => {
    const marks = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
    expect(statements('vi', ids).filter((text) => !marks.test(text))).toEqual([])
  })
})

describe.each(LOCALES)('statements in %s', (locale) => {
  test('all differ', () => {
    expect(new Set(statements(locale, ids)).size).toBe(40)
  })

  test('are one sentence each, with a capital and a full stop', () => {
    const whole = /^\p{Lu}[^.!?;:]*\.$/u
    expect(statements(locale, ids).filter((text) => !whole.test(text))).toEqual([])
  })

  test('are in the first person', () => {
    const oneself = locale === 'en' ? /\b(I|me|my)\b/ : /(?<!\p{L})tôi(?!\p{L})/iu
    expect(statements(locale, ids).filter((text) => !oneself.test(text))).toEqual([])
  })
})

describe('the five answers', () => {
  test.each([
    [
      'en',
      ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree']
    ],
    [
      'vi',
      [
        'Hoàn toàn không đồng ý',
        'Không đồng ý',
        'Nửa đồng ý, nửa không',
        'Đồng ý',
        'Hoàn toàn đồng ý'
      ]
    ]
  ] as const)('in %s', (locale, scale) => {
    expect(content.languages[locale].words.scale).toEqual(scale)
  })
})

describe('the patterns for negations and jobs', () => {
  test.each([
    ['en', 'I do not like noise.'],
    ['en', "I don't like noise."],
    ['en', 'I would never choose noise.'],
    ['vi', 'Tôi không thích ồn.'],
    ['vi', 'Không ai làm phiền tôi.'],
    ['vi', 'Tôi chẳng thích ồn.']
  ] as const)('find a negation in %s: %s', (locale, text) => {
    expect(text).toMatch(NEGATION[locale])
  })

  test.each([
    ['en', 'I would like to be a receptionist.'],
    ['en', 'I admire accountants.'],
    ['vi', 'Tôi thích làm lễ tân.'],
    ['vi', 'Kế toán là việc của tôi.']
  ] as const)('find a job in %s: %s', (locale, text) => {
    expect(text).toMatch(JOBS[locale])
  })
})

/** The words that negate in each language, as whole words. */
const NEGATION: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:not|no|never|nothing|nobody|none|without|hardly|cannot)\b|n't\b/i,
  vi: /(?<!\p{L})(?:không|chẳng|chả|chưa|đừng)(?!\p{L})/iu
}

const JOBS: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `\\b(?:${[
      ...[
        'accountant',
        'actuary',
        'adviser',
        'agent',
        'analyst',
        'assistant',
        'banker',
        'bookkeeper'
      ],
      ...['cashier', 'clerk', 'consultant', 'counsellor', 'designer', 'developer', 'doctor'],
      ...['engineer', 'lawyer', 'manager', 'nurse', 'officer', 'operator', 'planner', 'programmer'],
      ...['receptionist', 'representative', 'salesman', 'salesperson', 'scientist', 'secretary'],
      ...[
        'specialist',
        'supervisor',
        'teacher',
        'technician',
        'teller',
        'tester',
        'trainer',
        'writer'
      ]
    ].join('|')})s?\\b`,
    'i'
  ),
  vi: new RegExp(
    `(?<!\\p{L})(?:${[
      ...['bác sĩ', 'chuyên viên', 'giám đốc', 'giao dịch viên', 'giáo viên', 'kế toán', 'kỹ sư'],
      ...['lập trình viên', 'lễ tân', 'luật sư', 'nhân viên', 'quản lý', 'quản trị viên'],
      ...['tổng đài viên', 'thư ký', 'thu ngân', 'trợ lý', 'trưởng phòng', 'tư vấn viên', 'y tá']
    ].join('|')})(?!\\p{L})`,
    'iu'
  )
}

function statements(locale: Locale, of: readonly string[]): readonly string[] {
  return of.map((id) => statement(locale, id))
}

function statement(locale: Locale, id: string): string {
  const text = content.languages[locale].words.statements[id]
  if (text === undefined) throw new Error(`There is no statement of ${id} in ${locale}.`)
  return text
}
