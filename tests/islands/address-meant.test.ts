import { afterEach, expect, test, vi } from 'vitest'

// Some mail programs escape the `#` of a link, so the server looks for a page that does not exist.
// `addressMeant` restores the URL.

const CODE = '12H7-EY82-V32E-R9ZC-NC'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['/en/result/%231799-PG', '/en/result/#1799-PG'],
  [`/vi/result/%23${CODE}`, `/vi/result/#${CODE}`],
  [`/en/result%23${CODE}`, `/en/result/#${CODE}`],
  [`/en/result/%23${CODE}/`, `/en/result/#${CODE}`],
  [`/en/result/%2523${CODE}`, `/en/result/#${CODE}`],
  [`/en/result/%252523${CODE}`, `/en/result/#${CODE}`],
  [`/en/result/%23${CODE.replaceAll('-', '%20')}`, `/en/result/#${CODE.replaceAll('-', ' ')}`],
  // The code is mistyped: the result page explains the error.
  ['/en/result/%2312H7-EY82-V32F-R9ZC-NC', '/en/result/#12H7-EY82-V32F-R9ZC-NC'],
  ['/vi/quiz/%23invite=1TGFuCgoKAb', '/vi/quiz/#invite=1TGFuCgoKAb'],
  ['/vi/quiz/%2523invite%253D1TGFuCgoKAb', '/vi/quiz/#invite=1TGFuCgoKAb'],
  [`/en/invited/%23${CODE}&invite=1TGFuCgoKAb`, `/en/invited/#${CODE}&invite=1TGFuCgoKAb`],
  ['/en/invite/%23invite=1TGFuCgoKAb', '/en/invite/#invite=1TGFuCgoKAb'],
  [`/en/roles/accountant/%23${CODE}`, `/en/roles/accountant/#${CODE}`],
  ['/vi/roles/%23contact=between&inside=yes', '/vi/roles/#contact=between&inside=yes'],
  [`/en/caseload/%23${CODE}&not-me=focus/trainer`, `/en/caseload/#${CODE}&not-me=focus/trainer`]
])('%s is restored to %s', async (path, meant) => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(path, '')).toBe(meant)
  // If the restored page is missing too, there is no further redirect.
  expect(addressMeant(meant.split('#')[0] ?? '', '')).toBeUndefined()
})

test.each([
  ['a page that does not exist', '/en/no-such-page/'],
  ['no page before the #', `/%23${CODE}`],
  ['a page that reads no code', `/en/method/%23${CODE}`],
  ['an unknown language', `/fr/result/%23${CODE}`],
  ['an empty fragment', '/en/result/%23'],
  ['a fragment that is not a code', '/en/result/%23no-code!'],
  ['the host of another site', `//evil.example/en/result/%23${CODE}`],
  ['the escaped host of another site', `/%2F%2Fevil.example/en/result/%23${CODE}`],
  ['a path traversal', `/en/result/..%2F..%2Fx/%23${CODE}`],
  ['escaped backslashes and another host', `/en/result/%5C%5Cevil.example/%23${CODE}`],
  ['an invalid percent escape', `/en/result/%E0%A4%A%23${CODE}`],
  ['a # escaped more than three times', `/en/result/%25252523${CODE}`]
])('a path with %s is not restored', async (_, path) => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(path, '')).toBeUndefined()
})

test('with a base path, only paths below it are restored', async () => {
  const { addressMeant } = await loaded('/quiz/')
  expect(addressMeant(`/quiz/en/result/%23${CODE}`, '')).toBe(`/quiz/en/result/#${CODE}`)
  expect(addressMeant(`/quiz/vi/quiz/%23invite=1TGFuCgoKAb`, '')).toBe(
    '/quiz/vi/quiz/#invite=1TGFuCgoKAb'
  )
  expect(addressMeant(`/en/result/%23${CODE}`, '')).toBeUndefined()
})

test('a query stays before the #', async () => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(`/en/result/%23${CODE}`, '?utm_source=mail')).toBe(
    `/en/result/?utm_source=mail#${CODE}`
  )
})

/** Loads the module with a base path, which it reads only once, when it is loaded. */
function loaded(base: string) {
  vi.stubEnv('BASE_URL', base)
  return import('#islands/not-found/address-meant.ts')
}
