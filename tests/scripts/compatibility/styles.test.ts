import { expect, test } from 'vitest'
import { styleUses } from '../../../scripts/compatibility/style-uses.ts'

/** The features in a style sheet that are newer than the browser floor: line and path of each. */
function tooNew(css: string): readonly string[] {
  return styleUses('sample.css', css)
    .filter(({ feature }) => feature.lacks.length > 0)
    .map(({ line, feature }) => `${line} ${feature.path}`)
}

test.each([
  [
    'a property',
    'p {\n  field-sizing: content;\n}',
    ['2 css.properties.field-sizing', '2 css.properties.field-sizing.content']
  ],
  [
    'a keyword',
    'p {\n  width: 1px;\n  white-space-collapse: preserve;\n}',
    ['3 css.properties.white-space-collapse', '3 css.properties.white-space-collapse.preserve']
  ],
  ['a pseudo-class', 'p {\n  top: 0;\n}\n\np:has(a) {\n  color: red;\n}', ['5 css.selectors.has']],
  [
    'a pseudo-element',
    '::details-content {\n  color: red;\n}',
    ['1 css.selectors.details-content']
  ],
  [
    ':nth-child(… of …)',
    'p:nth-child(2 of .a) {\n  color: red;\n}',
    ['1 css.selectors.nth-child.of_syntax']
  ],
  [
    'an at-rule',
    '@starting-style {\n  p {\n    color: red;\n  }\n}',
    ['1 css.at-rules.starting-style']
  ],
  [
    'a media feature',
    '@media (scripting: none) {\n  p {\n    color: red;\n  }\n}',
    ['1 css.at-rules.media.scripting']
  ],
  [
    'a function',
    'p {\n  color: color-mix(in oklab, var(--a), var(--b));\n}',
    ['2 css.types.color.color-mix']
  ],
  ['a unit', 'p {\n  width: 3rcap;\n}', ['2 css.types.length.rcap']]
])('finds %s that a browser of the floor lacks', (_, css, found) => {
  expect(tooNew(css)).toEqual(found)
})

test('does not find what the build lowers to the floor: nesting, light-dark(), prefixes', () => {
  expect(
    tooNew(`p {
      user-select: none;
      print-color-adjust: exact;
      color: light-dark(red, blue);
      & a { color: red }
    }`)
  ).toEqual([])
})

test('inside @supports, ignores the feature that it tests for and finds all others', () => {
  expect(
    tooNew('@supports selector(:has(*)) {\n  p:has(a) {\n    text-wrap: balance;\n  }\n}')
  ).toEqual(['3 css.properties.text-wrap', '3 css.properties.text-wrap.balance'])
})
