type Props = {
  /** Says that a part of the page could not be fetched. */
  readonly message: string
  /** The label of the button that tries it once more. */
  readonly again: string
  readonly retry: () => void
}

/** The message for a part of the page that could not be fetched, with a button to try again. */
export function FetchFailed({ message, again, retry }: Props) {
  return (
    <>
      <p role="alert">{message}</p>
      <button type="button" class="button" onClick={retry}>
        {again}
      </button>
    </>
  )
}
