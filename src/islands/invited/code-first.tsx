import type { ComponentChildren } from 'preact'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { InvitedText } from './invited-props.ts'

type Props = {
  readonly code: string
  /** Name of the counsellor who sent the invitation. */
  readonly name: string
  readonly text: InvitedText
  /** Called to show the result. */
  readonly show: () => void
  /** The ways to send the code. */
  readonly children: ComponentChildren
}

/**
 * The code without the result, so that client and counsellor can look at the result together. A
 * button shows the result now: nothing is locked.
 */
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
