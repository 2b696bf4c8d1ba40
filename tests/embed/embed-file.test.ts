import { brotliCompressSync } from 'node:zlib'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'
import { embedFile } from '#embed/embed-file'
import { bundleScript } from '../../integrations/bundle-script.ts'

const { code } = await bundleScript({ entry: 'src/embed/element.ts', base: '/quiz/' })
const titles = { en: 'The quiz', vi: 'Trắc nghiệm' }
const script = embedFile(code, titles, 'https://me.example/quiz/')

test('the element is a classic script: a module from another site would need a header from ours', () => {
  // Where scripts are no modules, `import.meta` and `export` are errors; `import()` is none.
  expect(() => parseAst(script, { sourceType: 'script' })).not.toThrow()
  expect(script).not.toContain('import(')
})

test('leaves nothing behind among the names of the page around', () => {
  const { body } = parseAst(script, { sourceType: 'script' })
  expect(body.map(({ type }) => type)).toEqual(['ExpressionStatement'])
})

test('knows its titles and where the site was built for', () => {
  for (const known of ['The quiz', 'Trắc nghiệm', 'https://me.example/quiz/']) {
    expect(script).toContain(known)
  }
})

test('is small', () => {
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2000)
})
