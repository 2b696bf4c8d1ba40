import { describe, expect, test } from 'vitest'
import {
  type Machine,
  noBrowserMessage,
  planSearch
} from '../../../scripts/browser/browser-search.ts'

const linux: Machine = {
  platform: 'linux',
  architecture: 'x64',
  isRoot: false,
  isDebian: false,
  environment: { PATH: '/usr/bin' }
}

function tried(machine: Machine): string[] {
  return planSearch(machine)
    .filter(({ kind }) => kind === 'try')
    .map(({ source }) => source)
}

describe('planSearch', () => {
  test('tries every source on Debian as root with CHROME_PATH', () => {
    const machine = { ...linux, isRoot: true, isDebian: true, environment: { CHROME_PATH: '/c' } }
    expect(tried(machine)).toEqual([
      'chrome-path',
      'npm',
      'playwright',
      'system',
      'download',
      'apt'
    ])
  })

  test('skips apt without root', () => {
    const machine = { ...linux, isDebian: true }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('skips apt on a Linux that is not Debian', () => {
    const machine = { ...linux, isRoot: true }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('skips the Chromium from npm on ARM Linux', () => {
    const machine = { ...linux, architecture: 'arm64' }
    expect(tried(machine)).toEqual(['playwright', 'system', 'download'])
  })

  test('skips the Chromium from npm on macOS and Windows', () => {
    expect(tried({ ...linux, platform: 'darwin' })).toEqual(['playwright', 'system', 'download'])
    expect(tried({ ...linux, platform: 'win32' })).toEqual(['playwright', 'system', 'download'])
  })

  test('treats an empty CHROME_PATH as not set', () => {
    const machine = { ...linux, environment: { CHROME_PATH: '' } }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('gives a reason for each source that it skips', () => {
    const steps = planSearch({ ...linux, platform: 'darwin', architecture: 'arm64' })
    expect(steps.filter(({ kind }) => kind === 'skip')).toEqual([
      { kind: 'skip', source: 'chrome-path', reason: 'it is not set.' },
      {
        kind: 'skip',
        source: 'npm',
        reason: 'it runs on x64 Linux only, and this is arm64 darwin.'
      },
      { kind: 'skip', source: 'apt', reason: 'it is used only on Debian, as root.' }
    ])
  })
})

test('noBrowserMessage says which sources were tried and what to do', () => {
  const message = noBrowserMessage([
    { source: 'chrome-path', reason: 'the file /c does not exist.' },
    { source: 'system', reason: 'none in the usual folders.' }
  ])
  expect(message).toBe(
    [
      'The tests need a browser, and none was found. These sources were tried:',
      '- CHROME_PATH: the file /c does not exist.',
      '- Chrome, Chromium or Edge on this machine: none in the usual folders.',
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to the executable file of an installed',
      'browser. Then run the tests again.'
    ].join('\n')
  )
})
