import { expect, test } from 'vitest'
import { contentAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

const PAY = 'model/pay.yaml'
const PORTALS = 'model/portals.yaml'
const RECEPTIONIST = 'receptionist: [32660, 37230, 44070]'
const ACCOUNTANT = 'accountant: { adverts: 164, low: 13, high: 15 }'

testMistakes([
  [
    'a missing file about pay',
    ({ removeFile }) => removeFile(PAY),
    'model/pay.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'pay in both countries for unknown roles',
    ({ replace }) => {
      replace(PAY, 'us:\n  cust', 'us:\n  porter: [1, 2, 3]\n  cust')
      replace(PAY, ACCOUNTANT, `${ACCOUNTANT}\n  acountant: { adverts: 15, low: 9, high: 9 }`)
    },
    'model/pay.yaml → us → porter: there is no role porter in model/roles.yaml. Fix its spelling, or add it there.',
    'model/pay.yaml → vietnam → acountant: there is no role acountant in model/roles.yaml. Fix its spelling, or add it there.'
  ],
  [
    'amounts of which the first is too great',
    ({ replace }) => replace(PAY, RECEPTIONIST, 'receptionist: [37230, 32660, 44070]'),
    'model/pay.yaml → us → receptionist: expected three amounts from the smallest to the largest, found 37230, 32660, 44070.'
  ],
  [
    'amounts of which the last is too small',
    ({ replace }) => replace(PAY, RECEPTIONIST, 'receptionist: [32660, 44070, 37230]'),
    'model/pay.yaml → us → receptionist: expected three amounts from the smallest to the largest, found 32660, 44070, 37230.'
  ],
  [
    'two amounts',
    ({ replace }) => replace(PAY, RECEPTIONIST, 'receptionist: [32660, 44070]'),
    'model/pay.yaml → us → receptionist: expected 3 or more entries, found 2.'
  ],
  [
    'a low end above the high end',
    ({ replace }) => replace(PAY, ACCOUNTANT, 'accountant: { adverts: 164, low: 15.5, high: 15 }'),
    'model/pay.yaml → vietnam → accountant: expected low to be at most high, found 15.5 and 15.'
  ],
  [
    'too few adverts',
    ({ replace }) => replace(PAY, ACCOUNTANT, 'accountant: { adverts: 14, low: 13, high: 15 }'),
    'model/pay.yaml → vietnam → accountant → adverts: expected a number from 15, found 14.'
  ],
  [
    'an unknown note',
    ({ replace }) => replace(PAY, 'note: tour-sales', 'note: tours'),
    'model/pay.yaml → vietnam → travel-agent → note: expected one of commission, tour-sales, content-writers, warning, found tours.'
  ],
  [
    'a missing file about portals',
    ({ removeFile }) => removeFile(PORTALS),
    'model/portals.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a portal with http, one without a placeholder, and one with an unknown placeholder',
    ({ replace }) => {
      replace(PORTALS, 'keyword={query}', 'keyword={name}')
      replace(PORTALS, 'https://www.indeed.com', 'http://www.indeed.com')
      replace(PORTALS, 'keywords={query}&', 'keywords=office&')
    },
    'model/portals.yaml → us → 0 → url: expected an address with https:// and {query} or {slug}, found https://www.careeronestop.org/Toolkit/Jobs/find-jobs-results.aspx?keyword={name}.',
    'model/portals.yaml → us → 1 → url: expected an address with https:// and {query} or {slug}, found http://www.indeed.com/jobs?q={query}.',
    'model/portals.yaml → us → 2 → url: expected an address with https:// and {query} or {slug}, found https://www.linkedin.com/jobs/search/?keywords=office&location=United%20States.'
  ],
  [
    'a country with one portal',
    ({ removeLine }) => {
      removeLine(PORTALS, '- { name: Indeed, url: "https://uk')
      removeLine(PORTALS, '- { name: Reed')
    },
    'model/portals.yaml → uk: expected 2 or more entries, found 1.'
  ]
])

test('equal amounts, 15 adverts, and a role without pay are no mistakes', () => {
  const { roles } = contentAfter(({ replace, removeLine }) => {
    replace(PAY, RECEPTIONIST, 'receptionist: [37230, 37230, 37230]')
    replace(PAY, ACCOUNTANT, 'accountant: { adverts: 15, low: 13, high: 13 }')
    removeLine(PAY, 'trainer:')
  })
  const payOf = (id: string) => roles.find((role) => role.id === id)?.pay
  expect(payOf('receptionist')).toEqual({ us: [37230, 37230, 37230], vietnam: undefined })
  expect(payOf('accountant')?.vietnam).toEqual({ adverts: 15, low: 13, high: 13 })
  expect(payOf('trainer')).toEqual({ us: undefined, vietnam: undefined })
})
