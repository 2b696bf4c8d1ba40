import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersBelow } from '../../integrations/host-headers.ts'
import { parseHeaderRules } from '../../server/header-rules.ts'

const rules = `# For /en/ and more.
/
  Content-Security-Policy: frame-ancestors 'self'
/*
  Referrer-Policy: no-referrer
/:language/quiz/*
  X-Path: /stays/
`

test('below a path, each rule is for a path below it', () => {
  expect(headersBelow('/quiz/', rules)).toBe(`# For /en/ and more.
/quiz/
  Content-Security-Policy: frame-ancestors 'self'
/quiz/*
  Referrer-Policy: no-referrer
/quiz/:language/quiz/*
  X-Path: /stays/
`)
})

test('at the root of a domain, the file stays as it is', () => {
  expect(headersBelow('/', rules)).toBe(rules)
})

test('no rule of ours is left out', () => {
  const ours = readFileSync('public/_headers', 'utf8')
  const below = parseHeaderRules(headersBelow('/quiz/', ours)).map(({ pattern }) => pattern)
  expect(below).toEqual(parseHeaderRules(ours).map(({ pattern }) => `/quiz${pattern}`))
})
