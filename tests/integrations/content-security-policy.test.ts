import { describe, expect, test } from 'vitest'
import { withPolicy } from '../../integrations/content-security-policy.ts'

// Each hash is what `printf 'a()' | openssl dgst -sha256 -binary | base64` prints.
const HASH_OF_A = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='" // a()
const HASH_OF_B = "'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc='" // b()
const HASH_OF_IMPORT = "'sha256-UeQLagqLKJN1w0dJkLDjxeaptAWIqEXbaMtphBzVAI0='" // import("/q.js")
const HASH_OF_STYLE = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='" // p{}

describe('the policy of a page', () => {
  test('without script and style allows pictures of our own and nothing else', () => {
    expect(policyOf('<p>Hello</p>')).toBe(
      "default-src 'none';img-src 'self';script-src 'none';style-src 'none';form-action 'none';base-uri 'none'"
    )
  })

  test('with a script and a style in it allows just these', () => {
    expect(policyOf('<style>p{}</style><script>a()</script>')).toBe(
      `default-src 'none';img-src 'self';script-src ${HASH_OF_A};style-src ${HASH_OF_STYLE};form-action 'none';base-uri 'none'`
    )
  })

  test('names every script, modules and those with attributes as well', () => {
    expect(scriptsOf('<script>a()</script><script type="module" data-x="1">b()</script>')).toBe(
      `${HASH_OF_A} ${HASH_OF_B}`
    )
  })

  test('hashes a script to the letter, spaces and line ends included', () => {
    expect(scriptsOf('<script> a()</script>')).not.toContain(HASH_OF_A)
  })

  test('does not count data', () => {
    const data = '<script type="application/json" id="props">{"a":1}</script>'
    expect(scriptsOf(data)).toBe("'none'")
    expect(scriptsOf(`${data}<script>a()</script>`)).toBe(HASH_OF_A)
  })

  test('allows no script from a file, wherever it is', () => {
    expect(scriptsOf('<script src="https://example.org/a.js"></script>')).toBe("'none'")
    expect(scriptsOf('<script type="module" src="/a.js"></script>')).toBe("'none'")
  })

  test('allows files of our own where a script imports one', () => {
    expect(scriptsOf('<script>import("/q.js")</script>')).toBe(`'self' ${HASH_OF_IMPORT}`)
  })

  test('allows files of our own where a script makes the element for one', () => {
    for (const quote of ['"', "'", '`']) {
      const script = `document.createElement(${quote}script${quote})`
      expect(scriptsOf(`<script>${script}</script>`)).toMatch(/^'self' 'sha256-[^ ]+'$/)
    }
    expect(scriptsOf('<script>document.createElement("p")</script>')).not.toContain('self')
  })

  test.each(['connect-src', 'frame-src', 'unsafe-inline', 'unsafe-eval', 'https:', '*'])(
    'never says %s',
    (word) => {
      const page =
        '<style>p{}</style><script>import("/q.js")</script><iframe src="https://example.org"></iframe>'
      expect(policyOf(page)).not.toContain(word)
    }
  )
})

test('the policy stands right behind the character set, before all it governs, and once', () => {
  const page = withPolicy(
    '<!doctype html><html><head><meta charset="utf-8"><style>p{}</style></head></html>'
  )
  expect(
    page.startsWith('<!doctype html><html><head><meta charset="utf-8"><meta http-equiv=')
  ).toBe(true)
  expect(page.endsWith('><style>p{}</style></head></html>')).toBe(true)
  expect(page.match(/content-security-policy/g)).toHaveLength(1)
})

test('a page that names no character set stops the build', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow(
    'A page without <meta charset="utf-8"> has no place for its policy.'
  )
})

function scriptsOf(body: string): string {
  return /script-src ([^;]*);/.exec(policyOf(body))?.[1] ?? 'no script-src'
}

function policyOf(body: string): string {
  const page = withPolicy(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`)
  const [, policy = 'no policy'] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page) ?? []
  return policy
}
