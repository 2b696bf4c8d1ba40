import { expect, test } from 'vitest'
import type { Machine } from '../../scripts/browser/browser-search.ts'
import { reasonAgainstFloorBrowser } from './floor-browser.ts'

const machine: Machine = {
  platform: 'linux',
  architecture: 'x64',
  isRoot: false,
  isDebian: false,
  environment: {}
}

test('Chromium 109 is tried on x64 Linux', () => {
  expect(reasonAgainstFloorBrowser(machine)).toBeUndefined()
})

test('on other platforms a sentence says why it is not', () => {
  expect(reasonAgainstFloorBrowser({ ...machine, platform: 'darwin', architecture: 'arm64' })).toBe(
    'Chromium 109 is not tried here: it runs on x64 Linux only, and this is arm64 darwin.'
  )
})
