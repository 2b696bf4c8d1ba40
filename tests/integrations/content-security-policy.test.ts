import { describe, expect, test } from 'vitest'
import { withPolicy } from '../../integrations/content-security-policy.ts'

// The hashes were computed with `printf 'a()' | openssl dgst -sha256 -binary | base64`.
const HASH_OF_A = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='" // a()
const HASH_OF_B = "'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc='" // b()
const HASH_OF_IMPORT = "'sha256-UeQLagqLKJN1w0dJkLDjxeaptAWIqEXbaMtphBzVAI0='" // import("/q.js")
const HASH_OF_STYLE = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='" // p{}

describe('the policy of a page', () => {
  test('allows only pictures of our origin when the page has no script and no style', () => {
    expect(policyOf('<p>Hello</p>')).toBe(
      "default-src 'none';img-src 'self';script-src 'none';style-src 'none';form-action 'none';base-uri 'none'"
    )
  })

  test('allows pictures that a script of the page draws', () => {
    const page = '<script>canvas.toBlob(save)</script>'
    expect(policyOf(page)).toContain(";img-src 'self' blob:;script-src 'sha256-")
    expect(policyOf('<script>toBlob</script>')).toContain(";img-src 'self';")
  })

  test('allows exactly the scripts and styles of the page', () => {
    expect(policyOf('<style>p{}</style><script>a()</script>')).toBe(
      `default-src 'none';img-src 'self';script-src ${HASH_OF_A};style-src ${HASH_OF_STYLE};form-action 'none';base-uri 'none'`
    )
  })

  test('has a hash for each script, including modules and scripts with attributes', () => {
    expect(scriptsOf('<script>a()</script><script type="module" data-x="1">b()</script>')).toBe(
      `${HASH_OF_A} ${HASH_OF_B}`
    )
  })

  test('computes the hash of the whole text, with spaces and line ends', () => {
    expect(scriptsOf('<script> a()</script>')).not.toContain(HASH_OF_A)
  })

  test('has no hash for a script element with JSON', () => {
    const data = '<script type="application/json" id="props">{"a":1}</script>'
    expect(scriptsOf(data)).toBe("'none'")
    expect(scriptsOf(`${data}<script>a()</script>`)).toBe(HASH_OF_A)
  })

  test('allows no script with a src attribute', () => {
    expect(scriptsOf('<script src="https://example.org/a.js"></script>')).toBe("'none'")
    expect(scriptsOf('<script type="module" src="/a.js"></script>')).toBe("'none'")
  })

  test('allows script files of our origin when a script calls import()', () => {
    expect(scriptsOf('<script>import("/q.js")</script>')).toBe(`'self' ${HASH_OF_IMPORT}`)
  })

  test('allows script files of our origin when a script creates a script element', () => {
    for (const quote of ['"', "'", '`']) {
      const script = `document.createElement(${quote}script${quote})`
      expect(scriptsOf(`<script>${script}</script>`)).toMatch(/^'self' 'sha256-[^ ]+'$/)
    }
    expect(scriptsOf('<script>document.createElement("p")</script>')).not.toContain('self')
  })

  test.each(['connect-src', 'frame-src', 'unsafe-inline', 'unsafe-eval', 'https:', '*'])(
    'does not contain %s for a page with a style, a script that loads a file, and a foreign frame',
    (word) => {
      const page =
        '<style>p{}</style><script>import("/q.js")</script><iframe src="https://example.org"></iframe>'
      expect(policyOf(page)).not.toContain(word)
    }
  )
})

test('the policy is inserted once, directly after the character set', () => {
  const page = withPolicy(
    '<!doctype html><html><head><meta charset="utf-8"><style>p{}</style></head></html>',
    'index.html'
  )
  expect(
    page.startsWith('<!doctype html><html><head><meta charset="utf-8"><meta http-equiv=')
  ).toBe(true)
  expect(page.endsWith('><style>p{}</style></head></html>')).toBe(true)
  expect(page.match(/content-security-policy/g)).toHaveLength(1)
})

test('withPolicy throws for a page without a character set', () => {
  expect(() => withPolicy('<html><head></head></html>', 'en/quiz/index.html')).toThrow(
    'en/quiz/index.html: expected <meta charset="utf-8">, found none. Add it at the start of the head: the Content-Security-Policy is inserted after it.'
  )
})

function scriptsOf(body: string): string {
  return /script-src ([^;]*);/.exec(policyOf(body))?.[1] ?? 'no script-src'
}

function policyOf(body: string): string {
  const page = withPolicy(
    `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`,
    'index.html'
  )
  const [, policy = 'no policy'] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page) ?? []
  return policy
}
