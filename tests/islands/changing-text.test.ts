import { relative } from 'node:path'
import type ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { browserProgram, ownFiles } from '../../scripts/compatibility/browser-program.ts'
import { constantsIn } from './support/constants.ts'
import { textFindings } from './support/text-findings.ts'

// Page translation, such as Chrome's, replaces text nodes with `<font>` elements. So text that may
// change must be an element with the text as its key, and content that may change must not have a
// text node as a sibling that Preact would look for.

const SAMPLE = 'tests/islands/sample'

// Outside the tests, because the compiler takes longer than the timeout of a test.
const islands = browserProgram()
const components = ownFiles(islands).filter(({ fileName }) => {
  const path = relative('.', fileName)
  return path.endsWith('.tsx')
})
const findings = findingsIn(islands, components)
const samples = browserProgram(`${SAMPLE}/tsconfig.json`)

test('in no island can page translation leave outdated text or break the order of the content', () => {
  expect(components.length).toBeGreaterThan(35)
  expect(findings).toEqual([])
})

describe('in small samples', () => {
  test('a bare text node that may change is reported', () => {
    expect(findingsInSample('refused.tsx').slice(0, 10)).toEqual([
      'refused.tsx:10: {count} may change. Put it into <ChangingText>, or give its element the text as its key.',
      expect.stringMatching(/^refused.tsx:11: \{fill\(.*\)\} may change/),
      expect.stringMatching(/^refused.tsx:12: \{count > 1 \? text.some : text.one\} may change/),
      expect.stringMatching(/^refused.tsx:13: \{count > 1 && text.some\} may change/),
      expect.stringMatching(/^refused.tsx:14: \{text\[kind\]\} may change/),
      expect.stringMatching(/^refused.tsx:15: \{`.*`\} may change/),
      expect.stringMatching(/^refused.tsx:18: \{name\} may change/),
      expect.stringMatching(/^refused.tsx:21: \{text\[kind\]\} may change/),
      expect.stringMatching(/^refused.tsx:23: \{text\[kind\]\} may change/),
      expect.stringMatching(/^refused.tsx:26: \{text\[kind\]\} may change/)
    ])
  })

  test('bare text next to content that may change is reported, unless that content is a single last element', () => {
    expect(findingsInSample('refused.tsx').slice(10)).toEqual([
      'refused.tsx:38: a space comes after content that may change. Put it into <ChangingText>.',
      expect.stringMatching(/^refused.tsx:38: \{text.some\} comes after/),
      expect.stringMatching(/^refused.tsx:43: \{' '\} comes after/),
      expect.stringMatching(/^refused.tsx:48: \{text.some\} comes after/),
      expect.stringMatching(/^refused.tsx:52: \{text.some\} comes after/),
      'refused.tsx:56: {count > 1 && <b />} may change directly after bare text. Put that text into <ChangingText>.',
      expect.stringMatching(/^refused.tsx:61: \{ITEMS.map\(.*\)\} may change directly after/)
    ])
  })

  test('a text prop of a component is reported if one of its uses passes a value that may change', () => {
    expect(findingsInSample('parts.tsx')).toEqual([
      expect.stringMatching(/^parts.tsx:34: \{word\} may change/)
    ])
  })

  test('constant text, ChangingText, and text as the key of its element are accepted', () => {
    expect(findingsInSample('accepted.tsx')).toEqual([])
  })
})

function findingsInSample(name: string): readonly string[] {
  const files = ownFiles(samples).filter(({ fileName }) => fileName.endsWith(`${SAMPLE}/${name}`))
  return findingsIn(samples, files).map((sentence) => sentence.slice(SAMPLE.length + 1))
}

function findingsIn(program: ts.Program, files: readonly ts.SourceFile[]): readonly string[] {
  const isConstant = constantsIn(program, ownFiles(program))
  return files.flatMap((file) => textFindings(file, program.getTypeChecker(), isConstant))
}
