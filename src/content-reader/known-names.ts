import { noSuch } from './problems.ts'

/** The names that a page may refer to. */
export type KnownNames = {
  readonly slugs: readonly string[]
  readonly figures: readonly string[]
  /** Undefined if sources.yaml could not be read: source ids can't be checked then. */
  readonly sources: readonly string[] | undefined
}

/** Adds a problem in the file that is being read; `path` says where in the file. */
export type Report = (path: string, message: string) => void

/**
 * Reports every entry of `names` that is not in `known`. `what` is the word for such a name in the
 * message, such as `page`.
 */
export function checkNames(
  path: string,
  names: readonly string[],
  known: readonly string[],
  what: string,
  report: Report
): void {
  for (const name of names) {
    if (!known.includes(name)) report(path, noSuch(what, name, known))
  }
}
