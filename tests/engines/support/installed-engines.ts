import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, isProgram } from '../../../scripts/programs/find-program.ts'

/** The browsers with another engine than Chromium in which the main ways are tried. */
export const ENGINE_NAMES = ['Firefox', 'WebKitGTK'] as const

export type EngineName = (typeof ENGINE_NAMES)[number]

/** The programs of an engine that this machine has. */
export type InstalledEngines = {
  readonly Firefox?: { readonly browser: string }
  readonly WebKitGTK?: {
    readonly driver: string
    readonly display: string
  }
}

/** Debian's packages for each engine. */
const PACKAGES = {
  Firefox: 'firefox-esr',
  WebKitGTK: 'webkit2gtk-driver xvfb'
} as const

/**
 * The engines that this machine has: programs on `path`, the value of PATH. WebKitGTK also needs its
 * MiniBrowser, which is below `libraries` and which the driver finds by itself.
 */
export function installedEngines(
  path: string = process.env.PATH ?? '',
  libraries = '/usr/lib'
): InstalledEngines {
  const firefox = findProgram(['firefox-esr', 'firefox'], path)
  const driver = findProgram(['WebKitWebDriver'], path)
  const display = findProgram(['Xvfb'], path)
  return {
    ...(firefox !== undefined && { Firefox: { browser: firefox } }),
    ...(driver !== undefined &&
      display !== undefined &&
      hasMiniBrowser(libraries) && { WebKitGTK: { driver, display } })
  }
}

/** A sentence that says which engine is not tried, and what to install. */
export function sentenceAbout(missing: EngineName): string {
  return `${missing} is not installed, so nothing is tried in it. On Debian: apt-get install ${PACKAGES[missing]}`
}

/** Debian has MiniBrowser in `/usr/lib/<architecture>/webkit2gtk-4.1/`. */
function hasMiniBrowser(libraries: string): boolean {
  return foldersIn(libraries)
    .flatMap(foldersIn)
    .some((folder) => /\/webkit2gtk-[\d.]+$/.test(folder) && isProgram(join(folder, 'MiniBrowser')))
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name))
  } catch {
    return []
  }
}
