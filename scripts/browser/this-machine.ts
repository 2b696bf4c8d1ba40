import { readFileSync } from 'node:fs'
import type { Machine } from './browser-search.ts'

/** Looks at the machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    isRoot: process.getuid?.() === 0,
    isDebian: isDebian(),
    environment: process.env
  }
}

/** Ubuntu is left out on purpose: its package `chromium` is only a pointer to a snap. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
