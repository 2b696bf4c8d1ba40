import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../integrations/budgets.ts'

const SITE = 'https://front-or-back.example/'

describe('problemsOf', () => {
  test('reports a script in a page whose budget allows none', () => {
    expect(problemsOf('en/method/', '<p>Words</p>', SITE)).toEqual([])
    expect(problemsOf('en/method/', '<script>1</script>', SITE)).toEqual([
      '  /en/method/ has a script: expected none. Remove the script, or give the page a budget with "script: true" in integrations/budgets.ts.'
    ])
  })

  test('reports a page that is over its budget', () => {
    const [problem = ''] = problemsOf('en/quiz/', noise(40_000), SITE)
    expect(problem).toMatch(
      /^ {2}\/en\/quiz\/ has \d+ bytes after brotli compression, \d+ more than its budget of \d+\. Make it smaller, or change its budget in integrations\/budgets\.ts\.$/
    )
  })

  test('gives a page the same size whatever address the site is built for', () => {
    const page = (site: string): string => `${noise(30_000)}<a href="${site}en/">`
    const long = `https://${'a-long-name-of-a-job-board.'.repeat(6)}example/`
    const size = sizeIn(problemsOf('en/quiz/', page(SITE), SITE))
    expect(sizeIn(problemsOf('en/quiz/', page(long), long))).toBe(size)
    expect(size).toBeGreaterThan(0)
  })

  test('gives a page the same size whatever the hashes in its policy are', () => {
    const page = (hash: string): string => `${noise(30_000)}script-src 'sha256-${hash}'`
    const size = sizeIn(problemsOf('en/quiz/', page(noise(44)), SITE))
    // If the hashes stayed in the page, its sizes would differ by 32 bytes: `noise(44)` is a part of
    // the page's text, and the other hash is a repeated letter, which compresses even better.
    expect(sizeIn(problemsOf('en/quiz/', page('A'.repeat(44)), SITE))).toBe(size)
    expect(size).toBeGreaterThan(0)
  })

  test('gives a page the same size whatever base path the site is built for', () => {
    const page = (base: string): string =>
      `${noise(30_000)}<a href="${base}en/quiz/">{"quiz":"${base}vi/quiz/"}\`${base}scripts/\``
    const base = `/${'a-long-path-of-a-job-board/'.repeat(6)}`
    const atRoot = sizeIn(problemsOf('en/quiz/', page('/'), SITE))
    expect(sizeIn(problemsOf('en/quiz/', page(base), `https://me.example${base}`))).toBe(atRoot)
    // The slug `quiz` in a path is not mistaken for the base path /quiz/.
    expect(sizeIn(problemsOf('en/quiz/', page('/quiz/'), 'https://me.example/quiz/'))).toBe(atRoot)
  })
})

function sizeIn([problem = '']: readonly string[]): number {
  return Number(/has (\d+) bytes/.exec(problem)?.[1])
}

/** Text that hardly compresses and is the same on every run: a sequence of hashes. */
function noise(length: number): string {
  let text = ''
  for (let count = 0; text.length < length; count++) {
    text += createHash('sha256').update(`${count}`).digest('base64')
  }
  return text.slice(0, length)
}
