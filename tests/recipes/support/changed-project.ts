import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Texts } from '../../content/support/content-copy.ts'

/** A changed copy of the project in a temporary folder, which can be built. */
export type ChangedProject = {
  /** Builds the site. Rejects with the output of the build if it fails. */
  readonly build: () => Promise<void>
  /** The text of a file of the built site; `path` is relative to dist/. */
  readonly built: (path: string) => string
  readonly remove: () => void
}

/** Everything that a build reads except the content. */
const READ = ['astro.config.mjs', 'integrations', 'package.json', 'public', 'src', 'tsconfig.json']

/**
 * Copies the project with other content. `changes` are functions, by file, that return the changed
 * text of the file.
 */
export function changedProject(
  content: Texts,
  changes: Readonly<Record<string, (text: string) => string>>
): ChangedProject {
  const folder = mkdtempSync(join(tmpdir(), 'front-or-back-'))
  for (const name of READ) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const [name, text] of content) write(join(folder, 'content', name), text)
  for (const [name, change] of Object.entries(changes)) {
    const text = readFileSync(name, 'utf8')
    const changed = change(text)
    if (changed === text)
      throw new Error(`The change left ${name} as it was. Its target is no longer there.`)
    write(join(folder, name), changed)
  }
  return {
    async build() {
      const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs')
      await promisify(execFile)(process.execPath, [astro, 'build'], {
        cwd: folder,
        env: { ...process.env, SITE_URL: '', ASTRO_TELEMETRY_DISABLED: '1' },
        maxBuffer: 16 * 1024 * 1024
      })
    },
    built: (path) => readFileSync(join(folder, 'dist', path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
