import { LOCALES, type Locale } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { leavesOf } from './support/leaves.ts'
import { visibleText } from './support/page-reading.ts'
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
    expect(content.languages.en.ui.quiz.promises).toContain('For reflection, not for hiring')
    expect(content.languages.vi.ui.quiz.promises).toContain(
      'Để suy ngẫm, không phải để tuyển người'
    )
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

  test.each(LOCALES)('writes no figure of the simulation into its text, in %s', (locale) => {
    const section = sectionAbout('simulation', locale)
    expect(section.length).toBeGreaterThan(300)
    expect(section).not.toMatch(/\d\s*%|[.,]\d/)
  })
})

describe.each(LOCALES)('a verdict in %s', (locale) => {
  const { placings, unclear, traits } = content.languages[locale].words

  test('compares the work with the person, and never says what somebody is, will be or must do', () => {
    const certain = { en: /\byou (?:will|are a|must)\b/i, vi: /bạn (?:sẽ|là người|phải)/i }
    const texts = leavesOf({ placings, unclear, traits }).map(({ text }) => text)
    expect(texts.filter((text) => certain[locale].test(text))).toEqual([])
    const resembles = { en: /resembles/, vi: /giống/ }
    expect(placings.front.meaning).toMatch(resembles[locale])
    expect(placings.back.meaning).toMatch(resembles[locale])
  })

  test('for the public page is in the first person and has no placeholder', () => {
    for (const { card } of Object.values(placings)) {
      expect(card).not.toContain('{')
      expect(card).toMatch({ en: /\b(?:I|me)\b/, vi: /tôi/i }[locale])
    }
  })
})

describe('roles', () => {
  test('are presented as ideas, in no order', () => {
    expect(content.languages.en.ui.result.island.roles.lead).toContain('in no order')
    expect(content.languages.vi.ui.result.island.roles.lead).toContain('không xếp hạng')
  })
})

function textOf(locale: Locale, slug: string): string {
  return visibleText(realPage(locale, slug))
}

/** The HTML of the section of the method page that shows `figure`. */
function sectionAbout(figure: string, locale: Locale): string {
  const { blocks } = realPage(locale, 'method')
  const at = blocks.findIndex((block) => block.kind === 'figure' && block.name === figure)
  const [before, after] = [blocks[at - 1], blocks[at + 1]].map((block) =>
    block?.kind === 'prose' ? block.html.split('<h2') : []
  )
  return `${before?.at(-1)} ${after?.at(0)}`
}
