/** One mistake in the content that an editor has to fix. */
export type Problem = {
  /** The file, relative to the content folder. */
  readonly file: string
  /** The key, id or line in the file; empty if the problem is about the whole file. */
  readonly path: string
  /** What was expected, what was found, what to do. */
  readonly message: string
}

/** Thrown for content with mistakes. The message lists all of them: file, path and sentence. */
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

/**
 * The message for a name that does not exist. `what` is the word for such a name, such as `page`;
 * `known` are the names to choose from.
 */
export function noSuch(what: string, name: string, known: readonly string[]): string {
  return `there is no ${what} ${name}. Use one of these: ${known.join(', ')}.`
}

/** The message for an unknown role. It does not list the known ones: there are too many. */
export function noRole(id: string): string {
  return `there is no role ${id} in model/roles.yaml. Fix its spelling, or add it there.`
}
