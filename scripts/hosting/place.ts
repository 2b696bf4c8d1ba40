import type { RecipeName } from './recipe-for.ts'

/** Where a server finds the site, and where it may write its own files. */
export type Place = {
  readonly port: number
  /** The root of the domain. Below a path, the site is in a folder of it. */
  readonly root: string
  /** The folder with the files of the site. */
  readonly folder: string
  /** An empty folder for configuration and temporary files. */
  readonly work: string
  /** A file of deploy/, changed for the address of the site. */
  readonly recipe: (name: RecipeName) => string
}

/**
 * Replaces parts of a recipe that belong to a machine, such as its port. Throws when a part is missing,
 * because the server would then run with another configuration than the one that is tried.
 */
export function replaceParts(
  recipe: string,
  parts: ReadonlyArray<readonly [from: string, to: string]>
): string {
  return parts.reduce((text, [from, to]) => {
    if (text.includes(from)) return text.replaceAll(from, () => to)
    throw new Error(
      `the recipe has no "${from}", which the trial replaces. Change scripts/hosting/ with the recipe.`
    )
  }, recipe)
}
