import style from './host-share.css?inline'
import { useRef, useState } from 'preact/hooks'
import type { UiText } from '#content-reader/text-types'
import type { Share } from '#embed/messages'
import { fill } from '#i18n/fill'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'

addStyle(style)

/** The texts for sharing a result with the host. */
export type HostShareText = UiText['frame']['share']

/** The texts, and the O*NET-SOC code of each role in the order of the library. */
export type HostShareWords = { readonly text: HostShareText; readonly socs: readonly string[] }

type Props = {
  /** Origin of the host's page; undefined while it is unknown. */
  readonly origin: string | undefined
  /** The data that can be shared. The code is included only if the visitor ticks the checkbox. */
  readonly share: Share & { readonly code: string }
  readonly text: HostShareText
  readonly send: (share: Share) => void
}

/**
 * A button that sends the result to the host; heading and button show the host's name. A result
 * leaves the frame in no other way.
 */
export function HostShare({ origin, share, text, send }: Props) {
  const [shared, setShared] = useState(false)
  const withCode = useRef<HTMLInputElement>(null)
  if (origin === undefined) return <p class="small">{text.unknown}</p>
  const host = new URL(origin).host
  const press = (): void => {
    const { code, ...rest } = share
    send(withCode.current?.checked ? { ...rest, code } : rest)
    setShared(true)
  }
  return (
    <section class="host-share">
      <h2>
        <ChangingText>{fill(text.heading, { host })}</ChangingText>
      </h2>
      <p>
        <ChangingText>{fill(text.lead, { host })}</ChangingText>
      </p>
      <label class="check">
        <input type="checkbox" ref={withCode} />
        <ChangingText>{` ${fill(text.code, { host })}`}</ChangingText>
      </label>
      <p class="buttons">
        <button type="button" class="button" onClick={press}>
          <ChangingText>{fill(text.button, { host })}</ChangingText>
        </button>
      </p>
      <p role="status">
        <ChangingText>{shared && fill(text.shared, { host })}</ChangingText>
      </p>
    </section>
  )
}
