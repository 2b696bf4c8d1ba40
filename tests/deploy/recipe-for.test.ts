import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RECIPES, recipeFor } from '../../scripts/hosting/recipe-for.ts'

const root = { site: 'https://me.example:8443', base: '/' }
const below = { site: 'https://me.example', base: '/a/b/' }

test('the example domain becomes the domain of the site', () => {
  expect(recipeFor('server_name front-or-back.example;', root)).toBe('server_name me.example;')
})

test('at the root of a domain, the comments for a path change nothing', () => {
  const recipe = '# Below a path: /quiz/ instead of /\nlocation / {'
  expect(recipeFor(recipe, root)).toBe(recipe)
})

test('below a path, a comment changes the next line, and no other', () => {
  const recipe = '  # Below a path: /quiz /quiz/* instead of /*\n  path /*\n  path /*'
  expect(recipeFor(recipe, below)).toBe(
    '  # Below a path: /quiz /quiz/* instead of /*\n  path /a/b /a/b/*\n  path /*'
  )
})

test('below a path, a comment that names no change makes the commented lines after it count', () => {
  const recipe =
    '  # Below a path: redirect.\n  # location = /quiz {\n  #   return 301 /quiz/;\n  # }\n\n  # More'
  expect(recipeFor(recipe, below)).toBe(
    '  # Below a path: redirect.\n  location = /a/b {\n    return 301 /a/b/;\n  }\n\n  # More'
  )
})

test('a comment that does not fit the next line is an error that names the line', () => {
  expect(() => recipeFor('# Below a path: /quiz/ instead of /x\nroot /y;', below)).toThrow(
    'line 2: expected /x, because the comment above says so; found: root /y;. Correct the comment or the line.'
  )
})

describe('below /a/b/, the lines that differ from', () => {
  test.each([
    [
      'nginx',
      [
        'location = /a/b {',
        'absolute_redirect off;',
        'return 301 /a/b/$is_args$args;',
        '}',
        'location /a/b/ {',
        'error_page 403 404 =404 /a/b/404.html;'
      ]
    ],
    ['caddy', ['@site path /a/b /a/b/*', 'rewrite * /a/b/404.html']],
    ['htaccess', ['ErrorDocument 404 /a/b/404.html']],
    ['apache', []]
  ] as const)('%s are', (name, expected) => {
    const recipe = readFileSync(RECIPES[name], 'utf8')
    const before = recipeFor(recipe, { ...below, base: '/' }).split('\n')
    const after = recipeFor(recipe, below).split('\n')
    const changed = after.filter((line, index) => line !== before[index])
    expect(changed.map((line) => line.trim())).toEqual(expected)
  })
})
