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

describe('the order of the search', () => {
  test('on Debian as root, with CHROME_PATH, everything is tried', () => {
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

  test('nothing is installed by apt for somebody who is not root', () => {
    const machine = { ...linux, isDebian: true }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('nothing is installed by apt on a Linux that is not Debian', () => {
    const machine = { ...linux, isRoot: true }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('the Chromium from npm is left out on an ARM Linux', () => {
    const machine = { ...linux, architecture: 'arm64' }
    expect(tried(machine)).toEqual(['playwright', 'system', 'download'])
  })

  test('the Chromium from npm is left out on a Mac and on Windows', () => {
    expect(tried({ ...linux, platform: 'darwin' })).toEqual(['playwright', 'system', 'download'])
    expect(tried({ ...linux, platform: 'win32' })).toEqual(['playwright', 'system', 'download'])
  })

  test('an empty CHROME_PATH counts as not set', () => {
    const machine = { ...linux, environment: { CHROME_PATH: '' } }
    expect(tried(machine)).toEqual(['npm', 'playwright', 'system', 'download'])
  })

  test('what is left out says why', () => {
    const steps = planSearch({ ...linux, platform: 'darwin', architecture: 'arm64' })
    expect(steps.filter(({ kind }) => kind === 'skip')).toEqual([
      { kind: 'skip', source: 'chrome-path', reason: 'it is not set.' },
      {
        kind: 'skip',
        source: 'npm',
        reason: 'it runs on x64 Linux only, and this is arm64 darwin.'
      },
      { kind: 'skip', source: 'apt', reason: 'only done on Debian, as root.' }
    ])
  })
})

test('without any browser the message says what was tried and what to do', () => {
  const message = noBrowserMessage([
    { source: 'chrome-path', reason: 'there is no file /c.' },
    { source: 'system', reason: 'none in the usual places.' }
  ])
  expect(message).toBe(
    [
      'The tests need a browser, and none was found. This is what was tried:',
      '- CHROME_PATH: there is no file /c.',
      '- Chrome, Chromium or Edge on this machine: none in the usual places.',
      'What to do: install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one',
      'that you have already. Then run the tests again.'
    ].join('\n')
  )
})
