import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { impersonalAddress } from '#embed/impersonal-address'

const SITE = 'https://front-or-back.example'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['/en/', '/en/'],
  ['/vi/method/', '/vi/method/'],
  ['/en/worksheet/', '/en/worksheet/'],
  ['/vi/roles/', '/vi/roles/'],
  ['/', '/'],
  // Only some results link to a given role or verdict, so its address would say something about the
  // visitor.
  ['/en/roles/teller/', '/en/roles/'],
  ['/vi/shared/leaning-back/', '/vi/'],
  ['/en/result/', '/en/'],
  // With a result code in the fragment or the query.
  ['/en/roles/teller/#1ABC-DEFG', '/en/roles/'],
  ['/en/result/#1ABC-DEFG', '/en/'],
  ['/en/method/?code=1ABC#1ABC', '/en/method/'],
  ['/1ABC-DEFG/', '/']
])('%s becomes %s', (path, impersonal) => {
  expect(impersonalAddress(new URL(SITE + path))).toBe(SITE + impersonal)
})

test.each([
  ['/quiz/en/', '/quiz/en/'],
  ['/quiz/en/quiz/', '/quiz/en/'],
  ['/quiz/vi/roles/teller/#1ABC-DEFG', '/quiz/vi/roles/'],
  ['/quiz/en/method/?code=1ABC#1ABC', '/quiz/en/method/'],
  ['/quiz/vi/shared/leaning-back/', '/quiz/vi/'],
  ['/quiz/1ABC-DEFG/', '/quiz/'],
  ['/quiz/', '/quiz/'],
  // Pages at the same origin outside our base path.
  ['/en/method/', '/quiz/'],
  ['/quizzes/en/method/', '/quiz/'],
  ['/1ABC-DEFG/', '/quiz/']
])('on a site with the base path /quiz/, %s becomes %s', async (path, impersonal) => {
  // BASE_URL is read once, when the module is loaded.
  vi.resetModules()
  vi.stubEnv('BASE_URL', '/quiz/')
  const { impersonalAddress } = await import('#embed/impersonal-address')
  expect(impersonalAddress(new URL(SITE + path))).toBe(SITE + impersonal)
})

test('any link becomes the first page or a page that every visitor gets a link to', () => {
  const allowed = ['', '/method', '/roles', '/worksheet']
  fc.assert(
    fc.property(fc.webPath(), fc.webFragments(), fc.webQueryParameters(), (path, hash, query) => {
      const { pathname, href } = new URL(
        impersonalAddress(new URL(`${SITE}${path}?${query}#${hash}`))
      )
      expect(href).toBe(SITE + pathname)
      const [, language, rest = ''] = /^\/(?:([a-z]{2})(\/\w+)?\/)?$/.exec(pathname) ?? [
        '',
        '?',
        '?'
      ]
      expect(allowed).toContain(rest)
      expect(language ?? 'en').toMatch(/^[a-z]{2}$/)
    })
  )
})
