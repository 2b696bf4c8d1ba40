import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import { headersFor, parseHeaderRules } from '../../server/header-rules.ts'
import { data, everything, frames, pages, scripts } from '../deploy/support/site-paths.ts'

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

test('no two rules set the same header for one path', () => {
  const setTwice = everything.filter((path) => {
    const names = rules.flatMap((rule) => [...headersFor(path, [rule]).keys()])
    return new Set(names).size < names.length
  })
  expect(setTwice).toEqual([])
})

test('other sites may not show our pages in a frame', () => {
  expect(without('content-security-policy', "frame-ancestors 'self'", pages)).toEqual([])
})

test('any site may show the frame pages in a frame', () => {
  const restricted = frames.filter((path) => headersFor(path, rules).has('content-security-policy'))
  expect(restricted).toEqual([])
})

test('frame pages and the scripts of their workers are isolated, and no other page', () => {
  const name = 'cross-origin-embedder-policy'
  const isolated = everything.filter((path) => headersFor(path, rules).has(name))
  expect(isolated).toEqual([...frames, '/scripts/qr-code.js', '/scripts/advert-reader.js'])
  expect(without(name, 'require-corp', isolated)).toEqual([])
})

test('any origin may fetch the role figures, the oEmbed answers and the element, and nothing else', () => {
  const name = 'access-control-allow-origin'
  const open = everything.filter((path) => headersFor(path, rules).has(name))
  const expected = everything.filter((path) => /^\/(data|oembed)\/|^\/embed[.-]/.test(path))
  expect(open).toEqual(expected)
  expect(expected).toEqual(expect.arrayContaining([data, '/embed.js', '/embed-advert.js']))
  expect(pages.filter((path) => open.includes(path))).toEqual([])
  expect(headersFor(data, rules).get(name)).toBe('*')
})

test.each([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'cross-origin']
])('for every path, %s is %s', (name, value) => {
  expect(without(name, value, everything)).toEqual([])
})

test('every page may write to the clipboard; only the caseload may use the camera, and only the invitation full screen and a screen that stays awake', () => {
  const caseloads = LOCALES.map((locale) => pathTo(locale, 'caseload'))
  const invites = LOCALES.map((locale) => pathTo(locale, 'invite'))
  for (const path of [...pages, ...frames]) {
    const policy = headersFor(path, rules).get('permissions-policy')?.split(', ') ?? []
    const features = policy.map((rule) => rule.replace(/=.*/, ''))
    expect(new Set(features).size, path).toBe(policy.length)
    expect(policy, path).toContain('clipboard-write=(self)')
    const isCaseload = caseloads.some((caseload) => path.startsWith(caseload))
    expect(policy, path).toContain(isCaseload ? 'camera=(self)' : 'camera=()')
    const isInvite = invites.some((invite) => path.startsWith(invite))
    expect(policy, path).toContain(isInvite ? 'fullscreen=(self)' : 'fullscreen=()')
    expect(policy, path).toContain(isInvite ? 'screen-wake-lock=(self)' : 'screen-wake-lock=()')
  }
})

test('pictures and the role figures are cached for a day, and there is no rule for pages and scripts', () => {
  const daily = ['/pictures/vi-back.png', '/favicon.svg', data]
  expect(without('cache-control', 'public, max-age=86400', daily)).toEqual([])
  const cached = [...pages, ...scripts].filter((path) =>
    headersFor(path, rules).has('cache-control')
  )
  expect(cached).toEqual([])
})

function without(name: string, value: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => headersFor(path, rules).get(name) !== value)
}
