import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ADVERT_READER,
  buildAdvertReader
} from '../../../../scripts/packages/build-advert-reader.ts'

/** The package in a temporary folder, built from the code as it is. */
export type BuiltPackage = {
  readonly folder: string
  /** The path of a file of dist. */
  readonly dist: (name: string) => string
  readonly remove: () => void
}

/** Builds the package into a temporary folder. */
export async function builtPackage(): Promise<BuiltPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'front-or-back-advert-'))
  for (const name of ['package.json', 'README.md', 'LICENSE', 'src', 'types.d.ts']) {
    cpSync(join(ADVERT_READER, name), join(folder, name), { recursive: true })
  }
  await buildAdvertReader(join(folder, 'dist'))
  return {
    folder,
    dist: (name) => join(folder, 'dist', name),
    remove: () => rmSync(folder, { recursive: true })
  }
}
