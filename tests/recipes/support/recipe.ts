import { readFileSync } from 'node:fs'
import type { ContentCopy } from '../../content/support/content-copy.ts'

/** A recipe of CONTRIBUTING.md, walked by a test. */
export type Recipe = {
  /** Its heading in CONTRIBUTING.md. */
  readonly heading: string
  /** What somebody does who follows it. */
  readonly follow: (content: ContentCopy) => void
}

/** The files of content/ that a recipe tells to change, as it names them: `content/<language>/quiz.yaml`. */
export function filesToldBy({ heading }: Recipe): readonly string[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const [, recipe = ''] = text.split(`\n### ${heading}\n`)
  // Numbered steps, and the lines that continue one.
  const steps = (recipe.split(/\n#{2,3} /)[0] ?? '').match(/^(?:\d\.| {3}).*$/gm)?.join('\n') ?? ''
  let folder = ''
  return Array.from(steps.matchAll(/`([\w<>/-]*[\w<>-]+\.(?:yaml|md))`/g), ([, path = '']) => {
    // A name without a folder stands behind one with it: "`content/<language>/quiz.yaml` …; `counsellor.yaml`".
    if (path.includes('/')) folder = path.slice(0, path.lastIndexOf('/') + 1)
    return path.includes('/') ? path : folder + path
  })
}

/** The files that a recipe really changes, named in the same way; `ids` are those that it brings. */
export function filesChangedBy(
  { follow }: Recipe,
  change: (follow: Recipe['follow']) => readonly string[],
  id: string
): readonly string[] {
  const names = change(follow).map((file) =>
    `content/${file}`.replace(/\/(?:en|vi)\//, '/<language>/').replace(`${id}.md`, '<id>.md')
  )
  return [...new Set(names)].sort()
}
