/** What the filter of the library says. */
export type RolesProps = {
  /** `{count}` of `{total}`. */
  readonly count: string
  /** Said while something is chosen. */
  readonly kept: string
  readonly none: string
  readonly families: readonly string[]
}
