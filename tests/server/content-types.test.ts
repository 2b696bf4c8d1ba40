import { expect, test } from 'vitest'
import { contentType } from '../../server/content-types.ts'

test.each([
  ['embed.js', 'text/javascript; charset=utf-8'],
  ['embed.d.ts', 'text/plain; charset=utf-8'],
  ['en-site.PNG', 'image/png'],
  ['no-extension', 'application/octet-stream']
])('the content type of %s is %s', (file, type) => {
  expect(contentType(file)).toBe(type)
})
