import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PROSE_SLUGS } from '#content-reader/slugs'
import { LOCALES } from '#i18n/locales'
import type { HtmlElement } from '../support/html-elements.ts'
import { allPaths, type BuiltPage, builtPage } from './support/built-pages.ts'
import { failuresByPage } from './support/failures-by-page.ts'

// The Content-Security-Policy of each page, read from the built files. That browsers enforce it is
// tested in trust.test.ts and every-page.test.ts.

const pages = Object.fromEntries(allPaths.map((path) => [path, builtPage(path)]))

test('every page has one policy that forbids everything by default, and allows nothing unsafe', () => {
  const needed = ["default-src 'none'", "form-action 'none'", "base-uri 'none'"]
  const wrong = failuresByPage(pages, (page) => {
    const policies = policiesOf(page)
    const rules = policies.flatMap((policy) => policy.split(';'))
    return [
      ...(policies.length === 1 ? [] : [`${policies.length} policies`]),
      ...needed.filter((rule) => !rules.includes(rule)).map((rule) => `${rule} is missing`),
      ...rules.filter((rule) => /unsafe|connect-src|https?:|\*/.test(rule))
    ]
  })
  expect(wrong).toEqual({})
})

test('the policy of every page has the hashes of its own scripts and styles, and no others', () => {
  const wrong = failuresByPage(pages, (page) => {
    const allowed = policiesOf(page).flatMap((policy) => policy.match(/'sha256-[^']+'/g) ?? [])
    const inline = page.elements.filter(isInline)
    const needed = inline.filter(({ attributes }) => !isData(attributes.type)).map(hashOf)
    const own = inline.map(hashOf)
    return [
      ...needed.filter((hash) => !allowed.includes(hash)).map((hash) => `${hash} is missing`),
      ...allowed.filter((hash) => !own.includes(hash)).map((hash) => `${hash} is of nothing here`)
    ]
  })
  expect(wrong).toEqual({})
})

test('only the pages that draw the picture of a verdict allow pictures that a script has drawn', () => {
  const allowing = Object.entries(pages)
    .filter(([, page]) => policiesOf(page).some((policy) => /img-src [^;]*blob:/.test(policy)))
    .map(([path]) => path)
  expect(allowing.sort()).toEqual(
    LOCALES.flatMap((locale) => [
      `/${locale}/frame/result/`,
      `/${locale}/invited/`,
      `/${locale}/result/`
    ])
  )
  expect(
    Object.values(pages)
      .flatMap(policiesOf)
      .filter((policy) => !policy.includes("img-src 'self'"))
  ).toEqual([])
})

test('pages of prose have no script', () => {
  const prosePaths = LOCALES.flatMap((locale) =>
    PROSE_SLUGS.filter((slug) => slug !== 'not-found').map((slug) =>
      slug === 'home' ? `/${locale}/` : `/${locale}/${slug}/`
    )
  )
  expect(prosePaths.filter((path) => !pages[path] || hasScript(pages[path]))).toEqual([])
})

function policiesOf({ elements }: BuiltPage): readonly string[] {
  return elements
    .filter(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')
    .map(({ attributes }) => attributes.content ?? '')
}

function isInline({ name, attributes }: HtmlElement): boolean {
  return name === 'style' || (name === 'script' && attributes.src === undefined)
}

/** Whether a `script` with this type only holds data, which a policy does not apply to. */
function isData(type = ''): boolean {
  return type.endsWith('json')
}

/** The source that allows an inline script or style in a policy. */
function hashOf({ text }: HtmlElement): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function hasScript({ elements }: BuiltPage): boolean {
  return elements.some(({ name }) => name === 'script')
}
