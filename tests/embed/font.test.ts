import { parseFont } from '#embed/font'
import { expect, test } from 'vitest'

test.each([
  ['Georgia, "Times New Roman", serif', '"Georgia", "Times New Roman", serif'],
  ["'Noto Sans', sans-serif", '"Noto Sans", sans-serif'],
  ['Noto   Sans  JP,monospace', '"Noto Sans JP", monospace'],
  ['Be Việt Nam, ヒラギノ角ゴ, ui-serif', '"Be Việt Nam", "ヒラギノ角ゴ", ui-serif'],
  ['-apple-system, blinkmacsystemfont, SERIF', '-apple-system, BlinkMacSystemFont, serif'],
  // A name in quotes is no keyword, and "inherit" is a name like any other.
  ['"serif", inherit, system-ui', '"serif", "inherit", system-ui'],
  // Without a keyword, our own fonts follow.
  ['Georgia', '"Georgia", system-ui, sans-serif'],
  ['A1, B2, C3, D4, serif', '"A1", "B2", "C3", "D4", serif'],
  ['x'.repeat(100), `"${'x'.repeat(100)}", system-ui, sans-serif`]
])('writes %j as %j', (text, font) => {
  expect(parseFont(text)).toBe(font)
})

test.each([
  ['no text', ''],
  ['an empty name', 'Georgia, , serif'],
  ['a comma at the end', 'Georgia,'],
  ['empty quotes', '""'],
  ['only a hyphen', '-'],
  ['a quote without its partner', '"Georgia, serif'],
  ['two kinds of quotes', '"Georgia\''],
  ['a quote inside of a name', 'Geo"rgia'],
  ['six names', 'A, B, C, D, E, serif'],
  ['101 characters', 'x'.repeat(101)],
  ['a function', 'url(https://a.example/x)'],
  ['a variable', 'var(--serif)'],
  ['the end of a declaration', 'serif;color:red'],
  ['the end of a rule', 'serif}body{color:red'],
  ['an escape', 'Geo\\72gia'],
  ['a line break', 'Geo\nrgia'],
  ['markup', '</style>']
])('ignores %s', (_, text) => {
  expect(parseFont(text)).toBeUndefined()
})
