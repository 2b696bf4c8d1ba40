/** One piece of a page's body: prose as HTML, or a figure by its name. */
export type Block =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'figure'; readonly name: string; readonly caption: string }

/** An explaining page in one language. */
export type Page = {
  readonly slug: string
  readonly title: string
  /** A few words for menus and links. */
  readonly navigation: string
  /** For search engines and previews. */
  readonly description: string
  readonly lead: string
  /** In short, at the top. */
  readonly summary: readonly string[]
  /** Slugs of the pages to read next. */
  readonly onward: readonly string[]
  /** Ids of sources.yaml. */
  readonly sources: readonly string[]
  readonly blocks: readonly Block[]
  /** At 200 words a minute, from 1. */
  readonly minutes: number
}
