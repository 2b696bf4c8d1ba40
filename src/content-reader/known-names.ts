import { noSuch } from './problems.ts'

/** What a page may point at. */
export type KnownNames = {
  readonly slugs: readonly string[]
  readonly figures: readonly string[]
  /** Undefined where sources.yaml itself has to be mended first. */
  readonly sources: readonly string[] | undefined
}

/** Tells of a problem in the page that is being read. */
export type Report = (path: string, message: string) => void

/** Reports every name that leads nowhere. */
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
