import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { basePathOf, builtSite } from '../../server/built-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'built-site-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('builtSite throws for a folder without index.html', () => {
  expect(() => builtSite(folder)).toThrow(
    `${folder}: expected a built site, found no index.html. Build the site first: npm run build`
  )
  expect(() => builtSite(folder, 'npm run build:sub-path')).toThrow(
    `${folder}: expected a built site, found no index.html. Build the site first: npm run build:sub-path`
  )
})

describe('basePathOf', () => {
  test.each([
    ['https://me.example/', '/'],
    ['https://me.example/quiz/', '/quiz/'],
    ['http://localhost:8080/a/b/', '/a/b/']
  ])('for the canonical link %s is %s', (address, base) => {
    writeFileSync(
      join(folder, 'index.html'),
      `<head><link rel="canonical" href="${address}"></head>`
    )
    expect(basePathOf(folder)).toBe(base)
  })

  test('throws for a page without a canonical link', () => {
    const file = join(folder, 'index.html')
    writeFileSync(file, '<h1>Something else</h1>')
    expect(() => basePathOf(folder)).toThrow(
      `${file}: expected a canonical link, found none. Build the site again: npm run build`
    )
  })
})
