import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf } from '#content-reader/content-files'

// `filesOf` reads the content from the disk. The tests for mistakes in the content use copies in
// memory.

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-or-back-content-'))
  mkdirSync(join(folder, 'en', 'roles'), { recursive: true })
  writeFileSync(join(folder, 'en', 'ui.yaml'), 'menu: Menü\n')
  writeFileSync(join(folder, 'en', 'roles', 'trainer.md'), '')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a file is read by its name from the content folder', () => {
  expect(filesOf(folder).read('en/ui.yaml')).toBe('menu: Menü\n')
})

test('a missing file and a folder have no text', () => {
  expect(filesOf(folder).read('vi/ui.yaml')).toBeUndefined()
  expect(filesOf(folder).read('en/roles')).toBeUndefined()
})

test('a folder is listed by the names in it, and a missing folder is empty', () => {
  expect(filesOf(folder).list('en/roles')).toEqual(['trainer.md'])
  expect([...filesOf(folder).list('en')].sort()).toEqual(['roles', 'ui.yaml'])
  expect(filesOf(folder).list('vi/roles')).toEqual([])
})

test('a file that has changed is read again', () => {
  const { read } = filesOf(folder)
  expect(read('en/roles/trainer.md')).toBe('')
  writeFileSync(join(folder, 'en', 'roles', 'trainer.md'), 'Trainer')
  expect(read('en/roles/trainer.md')).toBe('Trainer')
})
