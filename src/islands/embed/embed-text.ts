import type { SnippetProblem } from '#embed/doctor'

/** What the builder on the page for job boards says; each complaint has `{found}`. */
export type EmbedProps = {
  readonly copied: string
  readonly copyFailed: string
  readonly valid: string
  readonly complaints: { readonly [complaint in SnippetProblem]: string }
  /** Titles of the frame by language. */
  readonly titles: Readonly<Record<string, string>>
}
