import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { basePathOf, builtSite } from '../../server/built-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'built-site-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('a folder without a first page is no built site', () => {
  expect(() => builtSite(folder)).toThrow(
    `There is no built site in ${folder}. Run the build first: npm run build`
  )
})

describe('the path that a site was built to stand under', () => {
  test.each([
    ['https://me.example/', '/'],
    ['https://me.example/quiz/', '/quiz/'],
    ['http://localhost:8080/a/b/', '/a/b/']
  ])('%s: %s', (address, base) => {
    writeFileSync(
      join(folder, 'index.html'),
      `<head><link rel="canonical" href="${address}"></head>`
    )
    expect(basePathOf(folder)).toBe(base)
  })

  test('has to be said', () => {
    const file = join(folder, 'index.html')
    writeFileSync(file, '<h1>Something else</h1>')
    expect(() => basePathOf(folder)).toThrow(
      `${file}: expected a canonical link, found none. Build the site again: npm run build`
    )
  })
})
