import { expect, test } from 'vitest'
import { systemBrowsers } from '../../../scripts/browser/system-browsers.ts'

const machine = { architecture: 'x64', isRoot: false, isDebian: false }

test('Linux: Chrome, Chromium and Edge in the folders of PATH', () => {
  const environment = { PATH: '/usr/local/bin:/usr/bin' }
  expect(systemBrowsers({ ...machine, platform: 'linux', environment })).toEqual([
    '/usr/local/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome',
    '/usr/bin/google-chrome',
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/chromium-browser',
    '/usr/local/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge-stable',
    '/usr/local/bin/microsoft-edge',
    '/usr/bin/microsoft-edge'
  ])
})

test('Linux: nothing without PATH', () => {
  expect(systemBrowsers({ ...machine, platform: 'linux', environment: {} })).toEqual([])
})

test('macOS: the applications of all users and of the current user', () => {
  const environment = { HOME: '/Users/an' }
  expect(systemBrowsers({ ...machine, platform: 'darwin', environment })).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Users/an/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ])
})

test('Windows: the program folders whose environment variables are set', () => {
  const environment = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\an\\Local' }
  expect(systemBrowsers({ ...machine, platform: 'win32', environment })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\an\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Users\\an\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\an\\Local\\Microsoft\\Edge\\Application\\msedge.exe'
  ])
})
