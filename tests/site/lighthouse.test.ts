import { resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { auditPages } from '../support/audit-pages.ts'
import { people } from './support/people.ts'

// Full marks from Lighthouse, as on a phone, on a page of each kind.

test.each([
  ['home', '/en/'],
  ['an explaining page', '/vi/front-office/'],
  ['the quiz', '/vi/quiz/'],
  ['a result', `/en/result/#${people.counter.code}`]
])(
  '%s',
  async (_, path) => {
    const folder = resolve('dist')
    const [audit] = await auditPages([path], { folder, browser: inject('browser') })
    const full = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 }
    expect(audit?.scores, JSON.stringify(audit?.losses)).toEqual(full)
  },
  300_000
)
