import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from '../../server/header-rules.ts'

describe('parseHeaderRules', () => {
  test('parses paths and their headers between comments and empty lines', () => {
    const text = [
      '# for all pages',
      '/*',
      "  Content-Security-Policy: default-src 'none'; img-src data:",
      '',
      '  # no guessing',
      '\tX-Content-Type-Options:nosniff  ',
      '/embed.js',
      '  Access-Control-Allow-Origin: *'
    ].join('\r\n')
    expect(parseHeaderRules(text)).toEqual([
      {
        pattern: '/*',
        headers: [
          ['Content-Security-Policy', "default-src 'none'; img-src data:"],
          ['X-Content-Type-Options', 'nosniff']
        ]
      },
      { pattern: '/embed.js', headers: [['Access-Control-Allow-Origin', '*']] }
    ])
  })

  test('returns no rules for a file with comments only', () => {
    expect(parseHeaderRules('\n# nothing yet\n')).toEqual([])
  })

  test.each([
    ['a header without a value', '/*\n  X-Frame-Options:', 2],
    ['a line without a colon', '/*\n\n  nosniff', 3],
    ['a header before any path', '  X-Frame-Options: DENY', 1],
    ['a header that is not indented', '/*\nX-Frame-Options: DENY', 2]
  ])('throws for %s, and names the line', (_, text, line) => {
    expect(() => parseHeaderRules(text)).toThrow(
      `_headers, line ${line}: expected a path, or "Name: value" indented below one; found: `
    )
  })
})

describe('headersFor', () => {
  const rules = parseHeaderRules(
    [
      '/*',
      '  X-All: yes',
      '/en/*',
      '  X-Language: en',
      '/:language/frame/',
      '  X-Frame: yes',
      '/a.b',
      '  X-Dot: yes',
      '/en/twice',
      '  X-ALL: again'
    ].join('\n')
  )

  test.each([
    ['/', { 'x-all': 'yes' }],
    ['/en/quiz/', { 'x-all': 'yes', 'x-language': 'en' }],
    ['/en', { 'x-all': 'yes' }],
    ['/vi/frame/', { 'x-all': 'yes', 'x-frame': 'yes' }],
    ['/vi/a/frame/', { 'x-all': 'yes' }],
    ['/vi/frame/more', { 'x-all': 'yes' }],
    ['/a.b', { 'x-all': 'yes', 'x-dot': 'yes' }],
    ['/aab', { 'x-all': 'yes' }]
  ])('returns the headers of all rules that match %s', (path, headers) => {
    expect(Object.fromEntries(headersFor(path, rules))).toEqual(headers)
  })

  test('joins the values of a header that two rules set', () => {
    expect(headersFor('/en/twice', rules).get('x-all')).toBe('yes, again')
  })
})
