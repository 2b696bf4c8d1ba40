import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

// Islands may import this file of the content reader, so it must not add code to their scripts.

test('text-types.ts has types only: compiled, it is empty', () => {
  const source = readFileSync('src/content-reader/text-types.ts', 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true
    }
  })
  expect(outputText).toBe('export {};\n')
})
