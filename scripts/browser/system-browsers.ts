import { posix, win32 } from 'node:path'
import { programPaths } from '../programs/find-program.ts'
import type { Machine } from './browser-search.ts'

/**
 * The paths at which Chrome, Chromium or Edge may be installed on this machine, in the order in
 * which to try them. The files may not exist.
 */
export function systemBrowsers(machine: Machine): string[] {
  if (machine.platform === 'win32') return windowsBrowsers(machine)
  if (machine.platform === 'darwin') return [...macBrowsers(machine), ...browsersOnPath(machine)]
  return browsersOnPath(machine)
}

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge'
]

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe']
]

function browsersOnPath({ environment }: Machine): string[] {
  return programPaths(commands, environment.PATH)
}

function macBrowsers({ environment }: Machine): string[] {
  const home = environment.HOME
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])]
  return macPrograms.flatMap((program) =>
    folders.map((folder) => posix.join(folder, `${program}.app`, 'Contents', 'MacOS', program))
  )
}

function windowsBrowsers({ environment }: Machine): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? []
  )
  return windowsPrograms.flatMap((program) =>
    folders.map((folder) => win32.join(folder, ...program))
  )
}
