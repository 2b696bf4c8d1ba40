import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The styles of the built site, which the build has compiled for the oldest supported browsers.

/** All styles of the built site, each with the file that contains it. */
const STYLES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:html|css|js)$/.test(file))
  .flatMap((file) => stylesIn(file, readFileSync(join('dist', file), 'utf8')))

test('every kind of page contains styles, and so do two of the lazy parts', () => {
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

test('text-decoration has no thickness, because Safari before 26 ignores such a declaration', () => {
  const rejected = STYLES.flatMap(({ file, style }) =>
    Array.from(style.matchAll(/text-decoration:([^;}]*)/g), ([, value = '']) => value)
      .filter((value) => !/^(?:none|underline|inherit)$/.test(value))
      .map((value) => `${file}: text-decoration:${value}`)
  )
  expect(rejected).toEqual([])
  // The style of each page underlines links, so the search above has found declarations to check.
  expect(STYLES.filter(({ style }) => /text-decoration:underline;/.test(style)).length).toBe(
    STYLES.filter(({ file }) => file.endsWith('.html')).length
  )
})

/** The text of a CSS file, of each `<style>` element, or of each string in a script that is CSS. */
function stylesIn(file: string, text: string): readonly { file: string; style: string }[] {
  if (file.endsWith('.css')) return [{ file, style: text }]
  const found = file.endsWith('.html')
    ? Array.from(text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style = '']) => style)
    : Array.from(text.matchAll(/`([^`$]*\{[\w-]+:[^`$]*\})`/g), ([, style = '']) => style)
  return found.filter((style) => style !== '').map((style) => ({ file, style }))
}
