import type { LibraryRole } from '#content-reader/library-role'
import { roleOccupation } from '#content-reader/role-occupation'
import type { RolePage } from '#content-reader/role-page'
import { expect, test } from 'vitest'

const role: LibraryRole = {
  id: 'clerk',
  soc: '43-0000.00',
  title: 'Clerks',
  family: 'service',
  zone: 2,
  preparation: 'little',
  preparations: { us: 'little', uk: 'little', vietnam: 'little' },
  vietnam: { level: 'school', adverts: undefined },
  usualSide: 'front',
  customers: 'outside',
  contact: 80,
  estimated: false,
  percentiles: {},
  figures: {},
  pay: { us: undefined, vietnam: undefined },
  nearby: { front: [], back: [] }
}

const page: RolePage = {
  id: 'clerk',
  name: 'Clerk',
  aliases: ['Stamper'],
  lead: 'Somebody with a <stamp>.',
  sections: {
    work: '<p>You stamp &amp; file.</p>\n<p>Then you &quot;rest&quot;.</p>',
    whom: '',
    side: '',
    suits: '',
    asks: '',
    try: '',
    check: ''
  },
  start: [
    { country: 'uk', html: 'From school.' },
    { country: 'us', html: 'With a <em>licence</em>.' }
  ],
  sectors: [],
  scams: undefined,
  overall: '',
  ends: {}
}

const json = roleOccupation(role, page, {
  url: new URL('https://site.example/en/roles/clerk/'),
  locale: 'en',
  zones: ['none', 'little', 'medium', 'much', 'very much']
})

test('a role is an Occupation of schema.org, with its O*NET-SOC code', () => {
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: 'Clerk',
    alternateName: ['Stamper', 'Clerks'],
    description: 'Somebody with a <stamp>.',
    responsibilities: 'You stamp & file. Then you "rest".',
    qualifications: 'From school. With a licence.',
    experienceRequirements: 'little',
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: {
        '@type': 'CategoryCodeSet',
        name: 'O*NET-SOC',
        url: 'https://www.onetcenter.org/taxonomy.html'
      },
      codeValue: '43-0000.00',
      name: 'Clerks',
      url: 'https://www.onetonline.org/link/summary/43-0000.00'
    },
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': 'https://site.example/en/roles/clerk/',
      inLanguage: 'en'
    }
  })
})

test('its text can’t end the script element around it', () => {
  expect(json).not.toContain('<')
  expect(json).toContain('\\u003cstamp>')
})
