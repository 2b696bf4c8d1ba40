import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Access to the content files: on the disk (`filesOf`), or in memory in tests. File names are
 * relative to the content folder, such as `en/ui.yaml`.
 */
export type ContentFiles = {
  /** The text of a file; undefined if it can't be read. */
  readonly read: (file: string) => string | undefined
  /**
   * The names of the files and folders directly in a folder; empty if the folder does not exist.
   */
  readonly list: (folder: string) => readonly string[]
}

/** The content files in the folder `path`. Nothing is cached: each call reads the disk. */
export function filesOf(path: string): ContentFiles {
  return {
    read(file) {
      try {
        return readFileSync(join(path, file), 'utf8')
      } catch {
        return undefined
      }
    },
    list(folder) {
      const inside = join(path, folder)
      return existsSync(inside) ? readdirSync(inside) : []
    }
  }
}
