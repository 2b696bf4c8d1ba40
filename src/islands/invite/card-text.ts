/** What the card above the first statement says. `from` has `{name}`. */
export type CardText = {
  readonly from: string
  readonly unnamed: string
  /** Whose words these are, and that nothing goes to anybody by itself. */
  readonly notOurs: string
  readonly damaged: string
  readonly newer: string
}
