import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// A path that begins at the root of the domain leads out of a site that lives below a path: only src/i18n/paths.ts knows the base.

/** A string that begins with a slash and a name, also one with a value in it: `/embed.js`, `/${locale}/`. */
const ROOTED = /(?<=['"`])\/[\w$][^'"`\s]*/g

test('no file but paths.ts writes a path of the site by hand', () => {
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
])('%s', (code, found) => {
  expect(withoutComments(code).match(ROOTED) ?? []).toEqual(found)
})

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
