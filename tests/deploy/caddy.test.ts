import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caddyLines } from './support/caddy-lines.ts'
import { BASES, differentHeaders } from './support/different-headers.ts'
import { headersOf } from './support/header-lines.ts'

const lines = caddyLines(readFileSync('deploy/Caddyfile', 'utf8'))

test.each(BASES)(
  'for a site at %s, deploy/Caddyfile sends every header of public/_headers and no other',
  (base) => {
    expect(differentHeaders(base, (path) => headersOf(lines, path))).toEqual([])
  }
)

test('deploy/Caddyfile sends text and types as plain text, whatever the machine knows', () => {
  const typed = (path: string) => headersOf(lines, path).get('content-type')
  expect(typed('/robots.txt')).toBe('text/plain; charset=utf-8')
  expect(typed('/quiz/embed.d.ts')).toBe('text/plain; charset=utf-8')
  expect(typed('/embed.js')).toBeUndefined()
})
