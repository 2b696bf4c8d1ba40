import { readFileSync } from 'node:fs'
import { roleData } from '#content/role-data'
import { LOCALES } from '#i18n/locales'
import { expect, test } from 'vitest'
import { content } from './support/real-content.ts'

const data = roleData(content, new URL('https://site.example'))

test('the file says what it is, whose it is, and where it is described', () => {
  const { version, license, attribution, documentation } = data
  expect({ version, license, documentation }).toEqual({
    version: 1,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    documentation: {
      en: 'https://site.example/en/role-data/',
      vi: 'https://site.example/vi/role-data/'
    }
  })
  expect(attribution).toBe(
    'This site includes information from the O*NET database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.'
  )
})

test('a role has its figures as handed over, and its names and pages in each language', () => {
  expect(data.roles.find(({ id }) => id === 'trainer')).toEqual({
    id: 'trainer',
    soc: '13-1151.00',
    title: 'Training and Development Specialists',
    names: {
      en: content.languages.en.roles.trainer?.name,
      vi: content.languages.vi.roles.trainer?.name
    },
    pages: {
      en: 'https://site.example/en/roles/trainer/',
      vi: 'https://site.example/vi/roles/trainer/'
    },
    family: 'people-and-training',
    zone: 4,
    preparation: 'considerable',
    customers: 'inside',
    contact: 49,
    side: 'back',
    insidePeople: true,
    figures: {
      people: 99,
      listening: 96,
      communication: 84,
      'problem-solving': 79,
      focus: 39,
      flexibility: 31,
      autonomy: 52
    },
    estimated: false
  })
  expect(data.roles).toHaveLength(72)
})

test.each(LOCALES)('the page in %s describes every field, and none that is not there', (locale) => {
  const page = readFileSync(`content/${locale}/pages/role-data.md`, 'utf8')
  const listed = [...page.matchAll(/^- (.*?):/gm)].flatMap(([, head = '']) =>
    Array.from(head.matchAll(/`(\w+)`/g), ([, name]) => name)
  )
  expect(listed.sort()).toEqual(Object.keys(data.roles[0] ?? {}).sort())
  for (const field of ['families', 'traits', 'roles', 'attribution', 'version']) {
    expect(page).toContain(`\`${field}\``)
  }
})
