import { readFileSync } from 'node:fs'
import { roleData } from '#content-reader/role-data'
import { LOCALES } from '#i18n/locales'
import { expect, test } from 'vitest'
import { content } from './support/real-content.ts'

const data = roleData(content, new URL('https://site.example'))

test('the file has its version, licence, attribution and documentation', () => {
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

test('a role has its figures, and its name and page in each language', () => {
  expect(data.roles.find(({ id }) => id === 'trainer')).toEqual({
    id: 'trainer',
    soc: '13-1151.00',
    title: 'Training and Development Specialists',
    names: {
      en: content.languages.en.roles.trainer?.name,
      vi: content.languages.vi.roles.trainer?.name
    },
    aliases: {
      en: [
        'training officer',
        'learning and development specialist',
        'L&D specialist',
        'corporate trainer',
        'training specialist'
      ],
      vi: [
        'nhân viên đào tạo',
        'giảng viên nội bộ',
        'training executive',
        'trainer',
        'L&D specialist',
        'đào tạo và phát triển'
      ]
    },
    pages: {
      en: 'https://site.example/en/roles/trainer/',
      vi: 'https://site.example/vi/roles/trainer/'
    },
    family: 'people-and-training',
    zone: 4,
    preparation: 'considerable',
    // Zone 4 in the US; `trainer: medium` in the UK. In Vietnam, at zone 4 only the 25 + 62 per cent
    // that name a level count: 25 is less than half of 87, so the usual level is university.
    preparations: { us: 'considerable', uk: 'medium', vietnam: 'considerable' },
    customers: 'inside',
    contact: 49,
    side: 'back',
    usualSide: 'between',
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
})

test('every role has one entry, with the same fields', () => {
  expect(data.roles.map(({ id }) => id)).toEqual(content.roles.map(({ id }) => id))
  expect(data.roles).toHaveLength(72)
  const fields = new Set(data.roles.map((role) => Object.keys(role).join()))
  expect(fields.size).toBe(1)
})

test('every name is there in each language, and every address is the absolute one of its page', () => {
  const named = [...data.families, ...data.traits, ...data.roles]
  const unnamed = named.filter(({ id, names }) =>
    LOCALES.some((locale) => names[locale].trim() === '' || names[locale] === id)
  )
  expect(unnamed).toEqual([])
  const wrong = data.roles.filter(({ id, pages }) =>
    LOCALES.some((locale) => pages[locale] !== `https://site.example/${locale}/roles/${id}/`)
  )
  expect(wrong).toEqual([])
})

test('roles refer only to the listed families and traits, which are in the order of the site', () => {
  expect(data.families.map(({ id }) => id)).toEqual([
    ...['service', 'sales', 'marketing', 'banking', 'insurance', 'administration'],
    ...['people-and-training', 'accounting', 'data-and-it', 'supply', 'legal', 'management']
  ])
  expect(data.traits.map(({ id, side }) => `${id}: ${side}`)).toEqual([
    ...['people: front', 'listening: front', 'communication: front', 'problem-solving: front'],
    ...['focus: back', 'flexibility: back', 'autonomy: back']
  ])
  const traits = data.traits.map(({ id }) => id)
  const wrong = data.roles.filter(
    ({ family, figures }) =>
      !data.families.some(({ id }) => id === family) ||
      Object.keys(figures).join() !== traits.join()
  )
  expect(wrong).toEqual([])
})

test.each(LOCALES)('the page in %s describes every field of a role, and no other', (locale) => {
  const page = readFileSync(`content/${locale}/pages/role-data.md`, 'utf8')
  const listed = [...page.matchAll(/^- (.*?):/gm)].flatMap(([, head = '']) =>
    Array.from(head.matchAll(/`(\w+)`/g), ([, name]) => name)
  )
  expect(listed.sort()).toEqual(Object.keys(data.roles[0] ?? {}).sort())
  for (const field of ['families', 'traits', 'roles', 'attribution', 'version']) {
    expect(page).toContain(`\`${field}\``)
  }
})
