/** One thing an editor has to mend: where it is, and what to do. */
export type Problem = {
  /** The file, from the content folder. */
  readonly file: string
  /** The id, key or line; empty for the file as a whole. */
  readonly path: string
  /** What was expected, what was found, what to do. */
  readonly message: string
}

/** Stops the build with every problem at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, path, message }) =>
      path === '' ? `  ${file}: ${message}` : `  ${file} → ${path}: ${message}`
    )
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`The content has ${count}:\n${lines.join('\n')}`)
    this.problems = problems
  }
}

/** What to say about a name that leads nowhere. */
export function noSuch(what: string, name: string, known: readonly string[]): string {
  return `there is no ${what} ${name}. Use one of these: ${known.join(', ')}.`
}
