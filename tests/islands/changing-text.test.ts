import { relative } from 'node:path'
import type ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { browserProgram, ownFiles } from '../../scripts/compatibility/browser-program.ts'
import { constantsIn } from './support/constants.ts'
import { textFindings } from './support/text-findings.ts'

// Page translation, such as that of Chrome, puts `<font>` elements in the place of text nodes. Text that may change while a page
// stands is drawn so that the old words go all the same, and nothing is drawn beside a text node that Preact would look for.

const SAMPLE = 'tests/islands/sample'

// The compiler takes longer than a test may.
const islands = browserProgram()
const held = ownFiles(islands).filter(({ fileName }) => {
  const path = relative('.', fileName)
  return path.endsWith('.tsx')
})
const findings = findingsIn(islands, held)
const samples = browserProgram(`${SAMPLE}/tsconfig.json`)

test('no island has text that page translation would keep, or would move', () => {
  expect(held.length).toBeGreaterThan(35)
  expect(findings).toEqual([])
})

describe('in small samples', () => {
  test('text that may change is refused where it is bare', () => {
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

  test('bare text is refused behind what changes, and in front of what changes but for the last of all', () => {
    expect(findingsInSample('refused.tsx').slice(10)).toEqual([
      'refused.tsx:38: a space stands behind something that changes. Put it into <ChangingText>, too.',
      expect.stringMatching(/^refused.tsx:38: \{text.some\} stands behind/),
      expect.stringMatching(/^refused.tsx:43: \{' '\} stands behind/),
      expect.stringMatching(/^refused.tsx:48: \{text.some\} stands behind/),
      expect.stringMatching(/^refused.tsx:52: \{text.some\} stands behind/),
      'refused.tsx:56: {count > 1 && <b />} changes directly behind bare text. Put that text into <ChangingText>.',
      expect.stringMatching(/^refused.tsx:61: \{ITEMS.map\(.*\)\} changes directly behind/)
    ])
  })

  test('the text of a component may change where one of its uses hands over what may', () => {
    expect(findingsInSample('parts.tsx')).toEqual([
      expect.stringMatching(/^parts.tsx:34: \{word\} may change/)
    ])
  })

  test('constant texts, changing texts and texts as keys are accepted', () => {
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
