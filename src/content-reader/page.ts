/**
 * One piece of a page's body: prose as HTML, or a figure by its name. Consecutive pieces with the same
 * `fold` are in one part that is closed at first, under this title.
 */
export type Block = (
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'figure'; readonly name: string; readonly caption: string }
) & { readonly fold: string | undefined }

/** A prose page (content/<language>/pages/<slug>.md) in one language. */
export type Page = {
  readonly slug: string
  readonly title: string
  /** A short title for menus and links. */
  readonly navigation: string
  /** For search engines and link previews. */
  readonly description: string
  readonly lead: string
  /** The points of the summary at the top; may be empty. */
  readonly summary: readonly string[]
  /** Slugs of the pages to read next. */
  readonly onward: readonly string[]
  /** Ids of the cited sources in sources.yaml. */
  readonly sources: readonly string[]
  readonly blocks: readonly Block[]
  /** Reading time in minutes at 200 words a minute, rounded, at least 1. */
  readonly minutes: number
}
