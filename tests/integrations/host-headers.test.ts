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

test('headersBelow adds the base path to each path of a rule and to nothing else', () => {
  expect(headersBelow('/quiz/', rules)).toBe(`# For /en/ and more.
/quiz/
  Content-Security-Policy: frame-ancestors 'self'
/quiz/*
  Referrer-Policy: no-referrer
/quiz/:language/quiz/*
  X-Path: /stays/
`)
})

test('headersBelow changes nothing for the base path /', () => {
  expect(headersBelow('/', rules)).toBe(rules)
})

test('headersBelow moves every rule of public/_headers', () => {
  const ours = readFileSync('public/_headers', 'utf8')
  const below = parseHeaderRules(headersBelow('/quiz/', ours)).map(({ pattern }) => pattern)
  expect(below).toEqual(parseHeaderRules(ours).map(({ pattern }) => `/quiz${pattern}`))
})
