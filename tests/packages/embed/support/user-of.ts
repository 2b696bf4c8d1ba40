import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The folder of somebody who uses the package. */
export type User = { readonly folder: string; readonly remove: () => void }

/** Creates a temporary folder of a project with these packages, which are links to ours. */
export function userOf(packages: readonly string[]): User {
  const folder = mkdtempSync(join(tmpdir(), 'front-or-back-user-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const name of packages) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('node_modules', name), link)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
