import { GROUNDS } from '#domain/grounds'
import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { leavesOf } from './support/leaves.ts'
import { visibleText, wordsIn } from './support/page-reading.ts'
import { content, realPage } from './support/real-content.ts'

// Claims that the site must make, and claims that it must not make, because such a quiz can know so
// little.

test.each(LOCALES)('O*NET is named in the words that its licence asks for, in %s', (locale) => {
  expect(textOf(locale, 'method')).toContain(
    'This site includes information from the O*NET database by the U.S. Department of Labor, ' +
      'Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. ' +
      'O*NET® is a trademark of USDOL/ETA. We have modified all or some of this information. ' +
      'USDOL/ETA has not approved, endorsed, or tested these modifications.'
  )
})

describe('the warning against choosing people by the quiz', () => {
  test.each([
    ['en', 'home', 'Employers should not use it to choose people'],
    ['en', 'method', 'Never use it for selecting people.'],
    ['en', 'privacy', 'the quiz is never for hiring'],
    ['en', 'human-resources', 'it is never for selecting people'],
    ['en', 'counsellors', 'Never for selection. Not for an internship, a course or a job'],
    ['vi', 'home', 'đừng dùng để tuyển người'],
    ['vi', 'method', 'Không dùng để tuyển, chọn hay loại người.'],
    ['vi', 'privacy', 'Kết quả này không dùng để tuyển người'],
    ['vi', 'human-resources', 'không bao giờ dùng để chọn người'],
    ['vi', 'counsellors', 'Không bao giờ dùng để chọn người']
  ] as const)('is in %s on the page %s', (locale, slug, words) => {
    expect(textOf(locale, slug)).toContain(words)
  })

  test('is shown before the first question', () => {
    expect(content.languages.en.ui.quiz.promises).toContain('Never for hiring')
    expect(content.languages.vi.ui.quiz.promises).toContain('Không dùng để tuyển người')
  })

  test('is in the footer of every page and on the worksheet', () => {
    const { site, worksheet } = content.languages.en.ui
    expect(site.madeFor).toContain('never for choosing people')
    expect(worksheet.honest).toContain('never for choosing people')
    const vietnamese = content.languages.vi.ui
    expect(vietnamese.site.madeFor).toContain('không bao giờ dùng để chọn người')
    expect(vietnamese.worksheet.honest).toContain('không bao giờ dùng để chọn người')
  })
})

describe('the method page', () => {
  test.each([
    ['en', ['AUC of .89', '.87', '.78', 'AUC .23', '.50', '64%', '39% of men and 60% of women']],
    ['vi', ['AUC 0,89', '0,87', '0,78', 'AUC 0,23', '0,50', '64%', '39% nam và 60% nữ']]
  ] as const)('gives the figures of the evidence in %s', (locale, figures) => {
    const text = textOf(locale, 'method')
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([])
    for (const figure of ['274', '19', '000', '72–76', '46–55', '1607.4(D)', '4(a)']) {
      expect(text).toContain(figure)
    }
  })

  test('says that nobody has tested the quiz, and that the norms are provisional', () => {
    expect(textOf('en', 'method')).toContain('No study has tested it on people.')
    expect(textOf('en', 'method')).toContain('The norms are provisional.')
    expect(textOf('vi', 'method')).toContain('Chưa nghiên cứu nào kiểm chứng bài này trên người.')
    expect(textOf('vi', 'method')).toContain('Các chuẩn này là tạm thời.')
  })

  // The assumed correlation is no result of the simulation, but what it assumes.
  test.each([
    ['en', 'We assume .33.'],
    ['vi', 'Chúng tôi giả định 0,33.']
  ] as const)('writes no figure of the simulation into its text, in %s', (locale, assumption) => {
    const { text, figures } = sectionAbout('simulation', locale)
    expect(figures).toEqual([
      'simulation',
      'reliability',
      'assumed-correlation',
      'contradictions',
      'seen-change'
    ])
    expect(text).toContain(assumption)
    const rest = text.replace(assumption, '')
    expect(rest.length).toBeGreaterThan(300)
    expect(rest).not.toMatch(/\d\s*%|[.,]\d/)
  })
})

describe.each(LOCALES)('a verdict in %s', (locale) => {
  const { placings, grounds, unclear, traits } = content.languages[locale].words

  test('compares the work with the person, and never says what somebody is, will be or must do', () => {
    const certain = { en: /\byou (?:will|are a|must)\b/i, vi: /bạn (?:sẽ|là người|phải)/i }
    const texts = leavesOf({ placings, grounds, unclear, traits }).map(({ text }) => text)
    expect(texts.filter((text) => certain[locale].test(text))).toEqual([])
    const resembles = { en: /resembles/, vi: /gần với/ }
    expect(placings.front.meaning).toMatch(resembles[locale])
    expect(placings.back.meaning).toMatch(resembles[locale])
  })

  test('claims nothing about most people, because the norms are provisional', () => {
    const texts = leavesOf({ placings, grounds, traits }).map(({ text }) => text)
    expect(texts.filter((text) => MOST_PEOPLE[locale].test(text))).toEqual([])
  })

  test.each(['front', 'back'] as const)(
    'that points to the %s has a text for each grounds',
    (side) => {
      const texts = GROUNDS.map((ground) => grounds[side][ground])
      expect(new Set(texts).size).toBe(3)
      const words = texts.map((text) => wordsIn(text).length)
      expect(Math.min(...words)).toBeGreaterThanOrEqual(15)
    }
  )

  test('for the public page is in the first person and has no placeholder', () => {
    for (const { card } of Object.values(placings)) {
      expect(card).not.toContain('{')
      expect(card).toMatch({ en: /\b(?:I|me|My)\b/, vi: /tôi/i }[locale])
    }
  })
})

describe('the pattern for claims about most people', () => {
  test.each([
    ['en', 'You like this more than most people do.'],
    ['en', 'Most others say less.'],
    ['vi', 'Bạn thích nghe hơn phần đông.'],
    ['vi', 'Đa số không nghĩ vậy.']
  ] as const)('finds one in %s: %s', (locale, text) => {
    expect(text).toMatch(MOST_PEOPLE[locale])
  })
})

describe('what the quiz does not know', () => {
  test('is said where it matters: norms, languages and change', () => {
    const { en, vi } = content.languages
    expect(en.ui.result.island.sure.front).toContain(
      'if our comparison figures fit people like you'
    )
    expect(vi.ui.result.island.sure.front).toContain('nếu số liệu so sánh của chúng tôi đúng với')
    expect(vi.ui.result.island.sure.model).toContain(
      'chưa biết bản tiếng Việt có đo giống bản tiếng Anh'
    )
    expect(en.counsellor.caseload.island.two.rule).toContain('can rarely see change')
    expect(vi.counsellor.caseload.island.two.rule).toContain('hiếm khi thấy được thay đổi')
    expect(textOf('en', 'method')).toContain('Focus has by far the largest weight.')
    expect(textOf('vi', 'method')).toContain('Tập trung có trọng số lớn hơn hẳn.')
  })

  test.each(LOCALES)(
    'a page in %s tells counsellors how answers are handed in: by codes alone',
    (locale) => {
      const text = textOf(locale, 'hand-in')
      const { codes } = content.languages[locale].counsellor.caseload.island.storage
      expect(text).toContain(codes)
      expect(text).toContain(locale === 'en' ? 'You can say no' : 'Em có thể nói không')
    }
  )
})

describe('roles', () => {
  test('are presented as ideas, in no order', () => {
    expect(content.languages.en.ui.result.island.roles.lead).toContain('in no order')
    expect(content.languages.vi.ui.result.island.roles.lead).toContain('không xếp hạng')
  })
})

/** Words that compare somebody with most people, about whom nothing is known yet. */
const MOST_PEOPLE: Readonly<Record<Locale, RegExp>> = {
  en: /\bmost (?:other )?(?:people|others)\b|\bmajority\b/i,
  vi: /phần đông|đa số|số đông|(?:hầu hết|phần lớn) (?:mọi )?người/i
}

describe('the method page about adverts', () => {
  test.each([
    ['en', ['2,725 English', '3,628 Vietnamese', '99 of 100 pairs', '98.6%', '.94', '3 of 17']],
    ['vi', ['2.725 tin tiếng Anh', '3.628 tin tiếng Việt', '99 trên 100 lần', '98,6%', '0,94']]
  ] as const)('gives the figures of the test in %s', (locale, figures) => {
    const text = textOf(locale, 'method')
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([])
  })

  test('says that it reads adverts and not jobs, and that its phrases are newer than its figures', () => {
    expect(textOf('en', 'method')).toContain('it reads adverts and not jobs')
    expect(textOf('en', 'method')).toContain('The figures do not contain them.')
    expect(textOf('vi', 'method')).toContain('trang đọc tin chứ không đọc được công việc')
    expect(textOf('vi', 'method')).toContain('Số liệu trên chưa tính phần thêm ấy.')
  })

  test.each(LOCALES)('can be reached by the same address in %s', (locale) => {
    const html = realPage(locale, 'method').blocks.map((block) =>
      block.kind === 'prose' ? block.html : ''
    )
    expect(html.filter((prose) => prose.includes('<h2 id="adverts"'))).toHaveLength(1)
  })
})

test('the privacy page says that adverts are not sent, and where they stay', () => {
  expect(textOf('en', 'privacy')).toContain(
    'A job advert that you paste is not sent either: it is read in the tab and kept there ' +
      '(sessionStorage) until you close it.'
  )
  expect(textOf('vi', 'privacy')).toContain(
    'Tin tuyển dụng bạn dán vào không gửi đi đâu: trang đọc ngay trong tab và giữ ở đó ' +
      '(sessionStorage) tới khi đóng.'
  )
})

function textOf(locale: Locale, slug: string): string {
  return visibleText(realPage(locale, slug))
}

/**
 * The section of the method page that shows `figure`: its HTML from one `<h2` to the next, without
 * figures, and the names of its figures.
 */
function sectionAbout(
  figure: string,
  locale: Locale
): { readonly text: string; readonly figures: readonly string[] } {
  const html = realPage(locale, 'method').blocks.map((block) =>
    block.kind === 'figure' ? `{${block.name}}` : block.html
  )
  const section =
    html
      .join('\n')
      .split('<h2')
      .find((part) => part.includes(`{${figure}}`)) ?? ''
  return {
    text: section.replace(/\{[\w-]+\}/g, ''),
    figures: Array.from(section.matchAll(/\{([\w-]+)\}/g), ([, name = '']) => name)
  }
}
