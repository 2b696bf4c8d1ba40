import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where content is read from. Names are those from the content folder, such as `en/ui.yaml`. */
export type ContentFiles = {
  /** The text of a file; undefined where there is none. */
  readonly read: (file: string) => string | undefined
  /** The names of what is directly in a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[]
}

/** The files of a folder on the disk, read anew each time. */
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
