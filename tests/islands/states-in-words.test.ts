import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Light pages take an attribute away where it is false (src/islands/light/h.ts), and a state that is not there is not a state.

test('states are said in words, also where they are false', () => {
  const folder = 'src/islands'
  const components = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.tsx'))
  expect(components.length).toBeGreaterThan(30)
  const states = /aria-(?:expanded|pressed|checked|selected|invalid|disabled|hidden|busy)=\{(?!`)/
  expect(
    components.filter((file) => states.test(readFileSync(join(folder, file), 'utf8')))
  ).toEqual([])
})
