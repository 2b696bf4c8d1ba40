/** What the quiz says, in the visitor's language. Places in braces are filled in. */
export type QuizText = {
  /** Heading of the page while the questions run: `{n}`, `{total}`. */
  readonly progress: string
  readonly next: string
  readonly back: string
  readonly skip: string
  /** After the last question. */
  readonly seeResult: string
  /** Next was pressed with nothing chosen. */
  readonly missing: string
  /** Tells about the keys 1 to 5. */
  readonly keys: string
  /** Shows the statement in the other language; written in the other language. */
  readonly inOther: string
  /** The statement in the other language could not be fetched. */
  readonly notFetched: string
  /** An earlier visit stopped at question `{n}`. */
  readonly stopped: string
  readonly resume: string
  readonly startOver: string
  /** Every answer was thrown away, and can be had back. */
  readonly discarded: string
  readonly undo: string
  /** The device cannot keep the answers. */
  readonly forgetful: string
  /** Heading once everything is asked. */
  readonly finished: string
  /** `{count}` statements were skipped. */
  readonly skipped: string
  /** Leads back to skipped statement `{n}`. */
  readonly toSkipped: string
  /** The statements were answered faster than they can be read. */
  readonly quick: string
}

/** Everything the quiz is made of, as the page hands it over. */
export type QuizProps = {
  readonly text: QuizText
  /** Answer labels, 1 to 5. */
  readonly scale: readonly string[]
  readonly statements: readonly string[]
  readonly slots: readonly number[]
  /** The language that statements are shown in on request. */
  readonly other: string
  /** Address of the result page; the code comes behind its `#`. */
  readonly result: string
}
