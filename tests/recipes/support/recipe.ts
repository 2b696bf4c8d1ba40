import { readFileSync } from 'node:fs'
import type { ContentCopy } from '../../content/support/content-copy.ts'

/** A recipe of CONTRIBUTING.md as a test can follow it. */
export type Recipe = {
  /** Its heading in CONTRIBUTING.md. */
  readonly heading: string
  /** Changes the content as the recipe says. */
  readonly follow: (content: ContentCopy) => void
}

/** The files of content/ that the text of a recipe names, as in `content/<language>/quiz.yaml`. */
export function filesNamedBy({ heading }: Recipe): readonly string[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const [, recipe = ''] = text.split(`\n### ${heading}\n`)
  // Numbered steps, and the lines that continue one.
  const steps = (recipe.split(/\n#{2,3} /)[0] ?? '').match(/^(?:\d\.| {3}).*$/gm)?.join('\n') ?? ''
  let folder = ''
  return Array.from(steps.matchAll(/`([\w<>/-]*[\w<>-]+\.(?:yaml|md))`/g), ([, path = '']) => {
    // A name without a folder is in the folder named before: "`content/<language>/quiz.yaml` …;
    // `counsellor.yaml`".
    if (path.includes('/')) folder = path.slice(0, path.lastIndexOf('/') + 1)
    return path.includes('/') ? path : folder + path
  })
}

/**
 * The files of content/ that a recipe changes, in the same form, sorted. `changedFiles` lists the
 * files that a `follow` changes, such as `en/quiz.yaml`. `id` is the id of the role that the recipe
 * adds, or empty.
 */
export function filesChangedBy(
  { follow }: Recipe,
  changedFiles: (follow: Recipe['follow']) => readonly string[],
  id: string
): readonly string[] {
  const names = changedFiles(follow).map((file) =>
    `content/${file}`.replace(/\/(?:en|vi)\//, '/<language>/').replace(`${id}.md`, '<id>.md')
  )
  return [...new Set(names)].sort()
}
