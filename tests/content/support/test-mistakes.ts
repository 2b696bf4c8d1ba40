import { expect, test } from 'vitest'
import { type ContentCopy, messageAfter } from './content-copy.ts'

/**
 * A change to the content, and every line of the message below “The content has …” that it causes.
 */
export type Mistake = readonly [
  name: string,
  change: (copy: ContentCopy) => void,
  ...lines: string[]
]

/** Adds one test for each mistake: the content is rejected with exactly these lines. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const [name, change, ...lines] of mistakes) {
    test(name, () => {
      const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`
      const expected = [`The content has ${count}:`, ...lines.map((line) => `  ${line}`)]
      expect(messageAfter(change)).toBe(expected.join('\n'))
    })
  }
}
