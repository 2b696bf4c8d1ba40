import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../integrations/budgets.ts'

const SITE = 'https://front-or-back.example/'

describe('a page', () => {
  test('of words may have no script', () => {
    expect(problemsOf('en/method/', '<p>Words</p>', SITE)).toEqual([])
    expect(problemsOf('en/method/', '<script>1</script>', SITE)).toEqual([
      '  /en/method/ has a script. Explaining pages have none.'
    ])
  })

  test('may not be heavier than its budget', () => {
    const [problem = ''] = problemsOf('en/quiz/', noise(40_000), SITE)
    expect(problem).toMatch(/^ {2}\/en\/quiz\/ weighs \d+ bytes, \d+ more than its \d+\.$/)
  })

  test('weighs the same at every address that the site is built for', () => {
    const page = (site: string): string => `${noise(30_000)}<a href="${site}en/">`
    const long = `https://${'a-long-name-of-a-job-board.'.repeat(6)}example/`
    const most = sizeIn(problemsOf('en/quiz/', page(SITE), SITE))
    expect(sizeIn(problemsOf('en/quiz/', page(long), long))).toBe(most)
    expect(most).toBeGreaterThan(0)
  })

  test('weighs the same whatever the hashes in its policy are', () => {
    const page = (hash: string): string => `${noise(30_000)}script-src 'sha256-${hash}'`
    const some = sizeIn(problemsOf('en/quiz/', page(noise(44)), SITE))
    // The first is in the page already and the second is one letter: both would pack better.
    expect(sizeIn(problemsOf('en/quiz/', page('A'.repeat(44)), SITE))).toBe(some)
    expect(some).toBeGreaterThan(0)
  })

  test('weighs the same at every path that the site is built for', () => {
    const page = (base: string): string =>
      `${noise(30_000)}<a href="${base}en/quiz/">{"quiz":"${base}vi/quiz/"}\`${base}scripts/\``
    const base = `/${'a-long-path-of-a-job-board/'.repeat(6)}`
    const atRoot = sizeIn(problemsOf('en/quiz/', page('/'), SITE))
    expect(sizeIn(problemsOf('en/quiz/', page(base), `https://me.example${base}`))).toBe(atRoot)
    // Not a slug that is spelled as the path is.
    expect(sizeIn(problemsOf('en/quiz/', page('/quiz/'), 'https://me.example/quiz/'))).toBe(atRoot)
  })
})

function sizeIn([problem = '']: readonly string[]): number {
  return Number(/weighs (\d+)/.exec(problem)?.[1])
}

/** Letters that do not pack, and always the same: a chain of hashes. */
function noise(length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at++) {
    text += createHash('sha256').update(`${at}`).digest('base64')
  }
  return text.slice(0, length)
}
