import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installedEngines, sentenceAbout } from './installed-engines.ts'

/** Where Debian has the browser of WebKitGTK. */
const MINI_BROWSER = 'lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

let machine = ''
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'engines-'))
})
afterEach(() => rmSync(machine, { recursive: true }))

test('a machine with all programs has both engines', () => {
  for (const name of ['bin/firefox-esr', 'bin/WebKitWebDriver', 'bin/Xvfb', MINI_BROWSER]) add(name)
  expect(search()).toEqual({
    Firefox: { browser: join(machine, 'bin/firefox-esr') },
    WebKitGTK: {
      driver: join(machine, 'bin/WebKitWebDriver'),
      display: join(machine, 'bin/Xvfb')
    }
  })
})

test.each(['bin/WebKitWebDriver', 'bin/Xvfb', MINI_BROWSER])(
  'without %s, WebKitGTK is missing',
  (lacking) => {
    for (const name of ['bin/WebKitWebDriver', 'bin/Xvfb', MINI_BROWSER]) {
      if (name !== lacking) add(name)
    }
    expect(search()).toEqual({})
  }
)

test('a file that is no program is no browser', () => {
  add('bin/firefox')
  chmodSync(join(machine, 'bin/firefox'), 0o644)
  expect(search()).toEqual({})
})

test('a sentence says what to install', () => {
  expect(sentenceAbout('WebKitGTK')).toBe(
    'WebKitGTK is not installed, so nothing is tried in it. On Debian: apt-get install webkit2gtk-driver xvfb'
  )
})

/** Adds a program to the machine. */
function add(name: string): void {
  const file = join(machine, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '', { mode: 0o755 })
}

function search() {
  return installedEngines(join(machine, 'bin'), join(machine, 'lib'))
}
