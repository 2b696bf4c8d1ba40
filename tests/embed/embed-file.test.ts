import { brotliCompressSync } from 'node:zlib'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'
import { embedFile } from '#embed/embed-file'
import { bundleScript } from '../../integrations/bundle-script.ts'

const { code } = await bundleScript({ entry: 'src/embed/quiz-script.ts', base: '/quiz/' })
const titles = { en: 'The quiz', vi: 'Trắc nghiệm' }
const script = embedFile(code, { TITLES: titles, BUILT_FOR: 'https://me.example/quiz/' })

test('embed.js is a classic script, because a module from another origin needs a CORS header', () => {
  // In a classic script, `import.meta` and `export` are syntax errors; `import()` is allowed.
  expect(() => parseAst(script, { sourceType: 'script' })).not.toThrow()
  expect(script).not.toContain('import(')
})

test('embed.js defines no global variables: it is a single expression statement', () => {
  const { body } = parseAst(script, { sourceType: 'script' })
  expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement'])
})

test('embed.js contains the titles and the address that the site was built for', () => {
  for (const known of ['The quiz', 'Trắc nghiệm', 'https://me.example/quiz/']) {
    expect(script).toContain(known)
  }
})

test('embed.js is at most 2000 bytes compressed', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2000)
})
