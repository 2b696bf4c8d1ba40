import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// A path written by hand begins at the root of the domain, so it leads out of a site that has a
// base path. Only src/i18n/paths.ts knows the base path.

/** A string that begins with a slash and a name or a placeholder: `/embed.js`, `/${locale}/`. */
const ROOTED = /(?<=['"`])\/[\w$][^'"`\s]*/g

test('no file except paths.ts contains a path of the site written by hand', () => {
  const found = globSync('src/**/*.{ts,tsx,astro,css}')
    .filter((file) => file !== 'src/i18n/paths.ts')
    .flatMap((file) =>
      Array.from(withoutComments(readFileSync(file, 'utf8')).matchAll(ROOTED), ([path]) => {
        return `${file}: "${path}" → pathTo(…) or pathToFile(…)`
      })
    )
  expect(found).toEqual([])
})

test.each([
  ["const a = '/embed.js'", ['/embed.js']],
  [`const a = \`/\${locale}/quiz/\``, [`/\${locale}/quiz/`]],
  ['<a href="/en/">', ['/en/']],
  ["import './a.ts'; import '../b/c.ts'; const slash = '/'; const two = '//'", []],
  ['// as in "/en/quiz/"', []]
])('finds the paths in %s', (code, found) => {
  expect(withoutComments(code).match(ROOTED) ?? []).toEqual(found)
})

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
