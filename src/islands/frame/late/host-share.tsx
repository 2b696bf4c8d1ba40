import type { Share } from '#embed/messages'
import { fill } from '#i18n/fill'

/** What the button says that hands a result to the page around. Places in braces are filled in. */
export type HostShareText = {
  readonly heading: string
  readonly lead: string
  readonly code: string
  readonly button: string
  readonly shared: string
  readonly unknown: string
}

/** The words, and the O*NET-SOC code of each role, in the order of the library. */
export type HostShareWords = { readonly text: HostShareText; readonly socs: readonly string[] }

type Props = {
  /** The page around; undefined where nobody knows which one that is. */
  readonly origin: string | undefined
  /** Everything that may be handed over; the code goes only if it is ticked. */
  readonly share: Share & { readonly code: string }
  readonly text: HostShareText
  readonly shared: boolean
  readonly send: (share: Share) => void
}

/** The one way for a result to leave the frame: a button that names who gets it. */
export function HostShare({ origin, share, text, shared, send }: Props) {
  if (origin === undefined) return <p class="small">{text.unknown}</p>
  const host = new URL(origin).host
  const press = (): void => {
    const { code, ...rest } = share
    const box = document.getElementById('with-code')
    const ticked = box instanceof HTMLInputElement && box.checked
    send(ticked ? { ...rest, code } : rest)
  }
  return (
    <section class="host-share">
      <h2>{fill(text.heading, { host })}</h2>
      <p>{fill(text.lead, { host })}</p>
      <label class="check">
        <input type="checkbox" id="with-code" /> {fill(text.code, { host })}
      </label>
      <p class="buttons">
        <button type="button" class="button" onClick={press}>
          {fill(text.button, { host })}
        </button>
      </p>
      <p role="status">{shared && fill(text.shared, { host })}</p>
    </section>
  )
}
