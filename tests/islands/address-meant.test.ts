import { afterEach, expect, test, vi } from 'vitest'

// A link whose `#` was escaped by a mail program asks the server for a page that does not exist; what did it mean?

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
  // Mistyped: the page of the result says so.
  ['/en/result/%2312H7-EY82-V32F-R9ZC-NC', '/en/result/#12H7-EY82-V32F-R9ZC-NC'],
  ['/vi/quiz/%23invite=1TGFuCgoKAb', '/vi/quiz/#invite=1TGFuCgoKAb'],
  ['/vi/quiz/%2523invite%253D1TGFuCgoKAb', '/vi/quiz/#invite=1TGFuCgoKAb'],
  [`/en/invited/%23${CODE}&invite=1TGFuCgoKAb`, `/en/invited/#${CODE}&invite=1TGFuCgoKAb`],
  ['/en/invite/%23invite=1TGFuCgoKAb', '/en/invite/#invite=1TGFuCgoKAb'],
  [`/en/roles/accountant/%23${CODE}`, `/en/roles/accountant/#${CODE}`],
  ['/vi/roles/%23contact=between&inside=yes', '/vi/roles/#contact=between&inside=yes'],
  [`/en/caseload/%23${CODE}&not-me=focus/trainer`, `/en/caseload/#${CODE}&not-me=focus/trainer`]
])('%s means %s', async (path, meant) => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(path, '')).toBe(meant)
  // Where that is not there either, nothing leads on from it.
  expect(addressMeant(meant.split('#')[0] ?? '', '')).toBeUndefined()
})

test.each([
  ['a page that does not exist', '/en/no-such-page/'],
  ['no page before it', `/%23${CODE}`],
  ['a page that reads no code', `/en/method/%23${CODE}`],
  ['a language that we do not speak', `/fr/result/%23${CODE}`],
  ['nothing behind it', '/en/result/%23'],
  ['something that is no code', '/en/result/%23no-code!'],
  ['an address of somebody else', `//evil.example/en/result/%23${CODE}`],
  ['an address of somebody else, escaped', `/%2F%2Fevil.example/en/result/%23${CODE}`],
  ['a way out of the page', `/en/result/..%2F..%2Fx/%23${CODE}`],
  ['a way out of the site', `/en/result/%5C%5Cevil.example/%23${CODE}`],
  ['a percent sign that is broken', `/en/result/%E0%A4%A%23${CODE}`],
  ['escaped more often than any program does', `/en/result/%25252523${CODE}`]
])('nothing is meant by %s', async (_, path) => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(path, '')).toBeUndefined()
})

test('below a path, the address stays below it', async () => {
  const { addressMeant } = await loaded('/quiz/')
  expect(addressMeant(`/quiz/en/result/%23${CODE}`, '')).toBe(`/quiz/en/result/#${CODE}`)
  expect(addressMeant(`/quiz/vi/quiz/%23invite=1TGFuCgoKAb`, '')).toBe(
    '/quiz/vi/quiz/#invite=1TGFuCgoKAb'
  )
  expect(addressMeant(`/en/result/%23${CODE}`, '')).toBeUndefined()
})

test('what a host has put behind it stays in front of the #', async () => {
  const { addressMeant } = await loaded('/')
  expect(addressMeant(`/en/result/%23${CODE}`, '?utm_source=mail')).toBe(
    `/en/result/?utm_source=mail#${CODE}`
  )
})

/** The base is read once, when the module is loaded. */
function loaded(base: string) {
  vi.stubEnv('BASE_URL', base)
  return import('#islands/not-found/address-meant.ts')
}
