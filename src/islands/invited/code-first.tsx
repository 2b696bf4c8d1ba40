import { fill } from '#i18n/fill'
import type { InvitedText } from './invited-text.ts'
import { SendPanel, type Sending } from './send-panel.tsx'

type Props = {
  readonly sending: Sending
  readonly text: InvitedText
  /** Shows the result. */
  readonly show: () => void
}

/** The code before the result, for looking at it together. Whoever wants to look now, may. */
export function CodeFirst({ sending, text, show }: Props) {
  return (
    <div id="result">
      <section class="moment ready">
        <p class="eyebrow">{text.eyebrow}</p>
        <h1 tabIndex={-1}>{text.ready}</h1>
        <p class="lead">{fill(text.together, { name: sending.name })}</p>
        <p class="code-line">
          {text.code} <code>{sending.handed.code}</code>
        </p>
      </section>
      <SendPanel sending={sending} text={text} />
      <section class="screen-only">
        <h2>{text.noLock}</h2>
        <p>{text.noLockLead}</p>
        <p>
          <button type="button" class="button" onClick={show}>
            {text.show}
          </button>
        </p>
      </section>
    </div>
  )
}
