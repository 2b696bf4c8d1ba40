import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The styles as visitors get them, after the build has packed them for the browser floor.

/** All styles of the built site, each with the page or script that holds it. */
const STYLES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:html|css|js)$/.test(file))
  .flatMap((file) => stylesIn(file, readFileSync(join('dist', file), 'utf8')))

test('every kind of page and each lazy part brings its styles', () => {
  const files = new Set(STYLES.map(({ file }) => file))
  const pages = ['', 'quiz', 'result', 'frame', 'frame/result', 'caseload', 'invite', 'invited']
  const others = ['roles', 'roles/accountant', 'embed', 'device', 'worksheet', 'method']
  for (const page of [...pages, ...others, 'shared/back']) {
    expect(files, page).toContain(join('en', page, 'index.html'))
  }
  expect(files).toContain('index.html')
  expect(files).toContain('scripts/en-answers.js')
  expect(files).toContain('scripts/vi-excluded.js')
})

test('no underline is lost in Safari, which rejects text-decoration with a thickness before 26', () => {
  const rejected = STYLES.flatMap(({ file, style }) =>
    Array.from(style.matchAll(/text-decoration:([^;}]*)/g), ([, value = '']) => value)
      .filter((value) => !/^(?:none|underline|inherit)$/.test(value))
      .map((value) => `${file}: text-decoration:${value}`)
  )
  expect(rejected).toEqual([])
  expect(STYLES.filter(({ style }) => /text-decoration:underline;/.test(style)).length).toBe(
    STYLES.filter(({ file }) => file.endsWith('.html')).length
  )
})

/** `<style>` elements of a page; of a lazy part the strings that are style rules. */
function stylesIn(file: string, text: string): readonly { file: string; style: string }[] {
  if (file.endsWith('.css')) return [{ file, style: text }]
  const found = file.endsWith('.html')
    ? Array.from(text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style = '']) => style)
    : Array.from(text.matchAll(/`([^`$]*\{[\w-]+:[^`$]*\})`/g), ([, style = '']) => style)
  return found.filter((style) => style !== '').map((style) => ({ file, style }))
}
