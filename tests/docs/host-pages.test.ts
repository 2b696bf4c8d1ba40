import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

// The pages of docs/hosts/ about a framework: their code is that of the application in examples/, which
// tests build and use.

const PAGES = readdirSync('docs/hosts').filter((name) =>
  existsSync(join('examples', basename(name, '.md')))
)

test('there is a page for each framework', () => {
  expect(PAGES).toEqual(['react.md', 'router.md', 'svelte.md', 'vue.md'])
})

test.each(PAGES)('%s: each block of code is in the file that it names', (page) => {
  const blocks = codeOf(readFileSync(join('docs/hosts', page), 'utf8'))
  expect(blocks.length).toBeGreaterThan(1)
  const missing = blocks.filter(({ file, code }) => {
    const text = readFileSync(join('examples', basename(page, '.md'), file), 'utf8')
    return !text.includes(code)
  })
  expect(missing).toEqual([])
})

/** The blocks whose first line names a file, such as "```tsx src/quiz.tsx". */
function codeOf(markdown: string): readonly { readonly file: string; readonly code: string }[] {
  return Array.from(
    markdown.matchAll(/^```\w+ (\S+)\n([\s\S]*?)\n```$/gm),
    ([, file = '', code = '']) => ({ file, code })
  )
}
