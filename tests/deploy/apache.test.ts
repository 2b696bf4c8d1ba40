import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apacheLines } from './support/apache-lines.ts'
import { BASES, differentHeaders } from './support/different-headers.ts'
import { headersOf } from './support/header-lines.ts'

const htaccess = readFileSync('deploy/htaccess', 'utf8')
const lines = apacheLines(htaccess)

test.each(BASES)(
  'for a site at %s, deploy/htaccess sends every header of public/_headers and no other',
  (base) => {
    expect(differentHeaders(base, (path) => headersOf(lines, path))).toEqual([])
  }
)

test('deploy/htaccess has no directive that needs more than AllowOverride FileInfo', () => {
  const directives = Array.from(
    htaccess.matchAll(/^ *([A-Z]\w+) /gm),
    ([, directive = '']) => directive
  )
  expect([...new Set(directives)].sort()).toEqual([
    'AddCharset',
    'AddDefaultCharset',
    'AddOutputFilterByType',
    'AddType',
    'ErrorDocument',
    'FileETag',
    'Header',
    'RedirectMatch'
  ])
})

test('deploy/apache.conf includes it, and sets no header itself', () => {
  const configuration = readFileSync('deploy/apache.conf', 'utf8')
  expect(configuration).toContain('    Include /etc/apache2/front-or-back.htaccess\n')
  expect(configuration).not.toMatch(/^\s*Header /m)
})
