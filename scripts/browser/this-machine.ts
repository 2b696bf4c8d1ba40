import { readFileSync } from 'node:fs'
import type { Machine } from './browser-search.ts'

/** Describes the machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    isRoot: process.getuid?.() === 0,
    isDebian: isDebian(),
    environment: process.env
  }
}

/**
 * Whether this is Debian. Ubuntu doesn't count, because its package `chromium` only installs a
 * snap.
 */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
