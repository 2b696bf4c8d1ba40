import { accessSync, constants } from 'node:fs'
import { posix } from 'node:path'

/**
 * The paths at which programs with these names may be, in the order in which to try them. `path` is a
 * value of PATH, whose folders are separated by colons. The files may not exist.
 */
export function programPaths(names: readonly string[], path = ''): string[] {
  const folders = path.split(':').filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/** The path of the first of these programs in the folders of `path`; undefined if there is none. */
export function findProgram(names: readonly string[], path: string): string | undefined {
  return programPaths(names, path).find(isProgram)
}

/** Whether there is a file at this path that may be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
