import { expect, test } from 'vitest'
import { type ContentCopy, messageAfter } from './content-copy.ts'

/** What was done to the content, and every line that the editor then reads below "The content has …". */
export type Mistake = readonly [
  name: string,
  spoil: (copy: ContentCopy) => void,
  ...lines: string[]
]

/** One test a mistake: the build stops with just these lines. */
export function eachIsTold(mistakes: readonly Mistake[]): void {
  for (const [name, spoil, ...lines] of mistakes) {
    test(name, () => {
      const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`
      const expected = [`The content has ${count}:`, ...lines.map((line) => `  ${line}`)]
      expect(messageAfter(spoil)).toBe(expected.join('\n'))
    })
  }
}
