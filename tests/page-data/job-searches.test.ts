import { LOCALES, type Locale } from '#i18n/locales'
import { jobSearches } from '#page-data/job-searches'
import { describe, expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'

describe('searches for a job', () => {
  test('name it in the language of the country, the reader’s own country first', () => {
    expect(namesIn('en', 'bank-teller')).toEqual([
      ['uk', 'Bank teller'],
      ['us', 'Bank teller'],
      ['vietnam', 'Giao dịch viên ngân hàng']
    ])
    expect(namesIn('vi', 'bank-teller')).toEqual([
      ['vietnam', 'Giao dịch viên ngân hàng'],
      ['uk', 'Bank teller'],
      ['us', 'Bank teller']
    ])
  })

  test('have the portals of the country, with the name in each address', () => {
    expect(linksIn('uk', 'data-entry-clerk')).toEqual([
      ['Find a job', 'https://findajob.dwp.gov.uk/search?q=Data%20entry%20clerk'],
      ['Indeed', 'https://uk.indeed.com/jobs?q=Data%20entry%20clerk'],
      ['Reed', 'https://www.reed.co.uk/jobs?keywords=Data%20entry%20clerk']
    ])
    expect(linksIn('us', 'data-entry-clerk')).toEqual([
      [
        'CareerOneStop',
        'https://www.careeronestop.org/Toolkit/Jobs/find-jobs-results.aspx?keyword=Data%20entry%20clerk'
      ],
      ['Indeed', 'https://www.indeed.com/jobs?q=Data%20entry%20clerk'],
      [
        'LinkedIn',
        'https://www.linkedin.com/jobs/search/?keywords=Data%20entry%20clerk&location=United%20States'
      ]
    ])
  })

  // The name is “Chuyên viên lương thưởng và phúc lợi (C&B)”.
  test('leave out what is in brackets, and have no diacritics where the address is made of words', () => {
    expect(namesIn('vi', 'pay-analyst')[0]).toEqual([
      'vietnam',
      'Chuyên viên lương thưởng và phúc lợi'
    ])
    const query =
      'Chuy%C3%AAn%20vi%C3%AAn%20l%C6%B0%C6%A1ng%20th%C6%B0%E1%BB%9Fng%20v%C3%A0%20ph%C3%BAc%20l%E1%BB%A3i'
    expect(linksIn('vietnam', 'pay-analyst')).toEqual([
      ['TopCV', 'https://www.topcv.vn/tim-viec-lam-chuyen-vien-luong-thuong-va-phuc-loi'],
      ['VietnamWorks', `https://www.vietnamworks.com/viec-lam?q=${query}`],
      [
        'CareerViet',
        'https://careerviet.vn/viec-lam/chuyen-vien-luong-thuong-va-phuc-loi-k-vi.html'
      ],
      ['Indeed', `https://vn.indeed.com/jobs?q=${query}`]
    ])
  })

  test.each([
    // Nhân viên thiết kế UI/UX
    ['web-designer', 'nhan-vien-thiet-ke-ui-ux', 'UI%2FUX'],
    // Nhân viên văn thư – hành chính
    ['office-clerk', 'nhan-vien-van-thu-hanh-chinh', '%20%E2%80%93%20h%C3%A0nh']
  ])('of %s have one hyphen for a dash or a slash, or an escape', (role, slug, escaped) => {
    const [[, bySlug = ''] = [], [, byQuery] = []] = linksIn('vietnam', role)
    expect(bySlug).toBe(`https://www.topcv.vn/tim-viec-lam-${slug}`)
    expect(byQuery).toContain(escaped)
  })
})

test('every address of all 72 roles is an https URL of its portal, filled completely', () => {
  const { us, uk, vietnam } = content.portals
  const hosts = [...us, ...uk, ...vietnam].map(({ url }) => new URL(url).host)
  const urls = LOCALES.flatMap((locale) =>
    content.roles.flatMap(({ id }) =>
      jobSearches(content, locale, id).flatMap(({ links }) => links.map(({ url }) => url))
    )
  )
  // Three portals in each of two countries and four in Vietnam, in two languages: 2 · 72 · 10.
  expect(urls).toHaveLength(1440)
  const wrong = urls.filter((url) => {
    const { protocol, host, hash, href } = new URL(url)
    // What a browser would have to escape is written wrongly.
    const asWritten = href === url && hash === '' && !/[{}]|--|-\.|%28|\(/.test(url)
    return protocol !== 'https:' || !hosts.includes(host) || !asWritten
  })
  expect(wrong).toEqual([])
})

function namesIn(locale: Locale, role: string) {
  return jobSearches(content, locale, role).map(({ country, name }) => [country, name])
}

/** The portals of a country and their addresses for a role. */
function linksIn(country: string, role: string): readonly (readonly [string, string])[] {
  const searches = jobSearches(content, 'en', role).find((found) => found.country === country)
  return searches?.links.map(({ name, url }) => [name, url]) ?? []
}
