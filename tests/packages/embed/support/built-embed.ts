import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildEmbed, EMBED } from '../../../../scripts/packages/build-embed.ts'

/** The package in a temporary folder, built from the code as it is. */
export type BuiltEmbed = {
  readonly folder: string
  /** The address of the module. */
  readonly module: string
  /** Installs it into a folder of somebody who uses it, without npm. */
  readonly installInto: (folder: string) => void
  readonly remove: () => void
}

/** Builds the package into a temporary folder. */
export async function builtEmbed(): Promise<BuiltEmbed> {
  const folder = mkdtempSync(join(tmpdir(), 'front-or-back-embed-'))
  for (const name of ['package.json', 'README.md', 'LICENSE', 'src', 'types']) {
    cpSync(join(EMBED, name), join(folder, name), { recursive: true })
  }
  await buildEmbed(join(folder, 'dist'))
  return {
    folder,
    module: join(folder, 'dist', 'index.js'),
    installInto(user) {
      const installed = join(user, 'node_modules', 'front-or-back')
      for (const name of ['package.json', 'dist']) {
        cpSync(join(folder, name), join(installed, name), { recursive: true })
      }
    },
    remove: () => rmSync(folder, { recursive: true })
  }
}
