import { afterEach, expect, test, vi } from 'vitest'

// paths.ts reads BASE_URL once, when it is loaded, so each test imports it again.

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['/', ['/en/', '/vi/quiz/', '/vi/shared/back/', '/en/roles/teller/', '/pictures/en-site.png']],
  [
    '/quiz/',
    [
      '/quiz/en/',
      '/quiz/vi/quiz/',
      '/quiz/vi/shared/back/',
      '/quiz/en/roles/teller/',
      '/quiz/pictures/en-site.png'
    ]
  ]
])('every path begins with the base path %s', async (base, expected) => {
  vi.stubEnv('BASE_URL', base)
  const { pathTo, sharedPath, rolePath, picturePath } = await import('#i18n/paths')
  expect([
    pathTo('en', 'home'),
    pathTo('vi', 'quiz'),
    sharedPath('vi', 'back'),
    rolePath('en', 'teller'),
    picturePath('en', 'site')
  ]).toEqual(expected)
})

test('paths of files contain the base path and no language', async () => {
  vi.stubEnv('BASE_URL', '/quiz/')
  const { BASE_PATH, pathToFile, scriptPath } = await import('#i18n/paths')
  expect([BASE_PATH, pathToFile('embed.js'), scriptPath('vi-answers')]).toEqual([
    '/quiz/',
    '/quiz/embed.js',
    '/quiz/scripts/vi-answers.js'
  ])
})

test.each([
  ['/quiz/en/quiz/', 'en/quiz/'],
  ['/quiz/', ''],
  ['/quiz', undefined],
  ['/en/quiz/', undefined],
  ['/quizzes/en/', undefined]
])('with the base path /quiz/, pathWithin(%j) is %j', async (path, within) => {
  vi.stubEnv('BASE_URL', '/quiz/')
  const { pathWithin } = await import('#i18n/paths')
  expect(pathWithin(path)).toBe(within)
})
