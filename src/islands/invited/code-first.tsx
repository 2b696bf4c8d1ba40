import type { ComponentChildren } from 'preact'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { InvitedText } from './invited-props.ts'

type Props = {
  readonly code: string
  /** Who has invited. */
  readonly name: string
  readonly text: InvitedText
  /** Shows the result. */
  readonly show: () => void
  /** The ways to send the code. */
  readonly children: ComponentChildren
}

/** The code before the result, for looking at it together. Whoever wants to look now, may. */
export function CodeFirst({ code, name, text, show, children }: Props) {
  return (
    <>
      <section class="moment ready">
        <p class="eyebrow">{text.eyebrow}</p>
        <h1 tabIndex={-1}>{text.ready}</h1>
        <p class="lead">
          <ChangingText>{fill(text.together, { name })}</ChangingText>
        </p>
        <p class="code-line">
          {`${text.code} `}
          <code key={code}>{code}</code>
        </p>
      </section>
      {children}
      <section class="screen-only">
        <h2>{text.noLock}</h2>
        <p>{text.noLockLead}</p>
        <p>
          <button type="button" class="button" onClick={show}>
            {text.show}
          </button>
        </p>
      </section>
    </>
  )
}
