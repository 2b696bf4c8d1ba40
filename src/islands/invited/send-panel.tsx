import { fill } from '#i18n/fill'
import type { Copied } from '#stores/sharing'
import type { InvitedText } from './invited-text.ts'
import { type Handed, mailAddress, messageOf } from './message.ts'

/** What is handed over, to whom, and how it stands with it. */
export type Sending = {
  readonly name: string
  /** The counsellor's address; empty where there is none. */
  readonly mail: string
  readonly handed: Handed
  /** Whether the marks go along. */
  readonly withMarks: boolean
  readonly copied: Copied
  readonly copy: (message: string) => void
  readonly toggleMarks: () => void
}

type Props = { readonly sending: Sending; readonly text: InvitedText }

/** The ways to hand a code to the counsellor, each of them a press of one's own; and word for word what they get. */
export function SendPanel({ sending, text }: Props) {
  const { name, mail, handed, withMarks, copied, copy, toggleMarks } = sending
  const message = messageOf(handed, withMarks, text)
  return (
    <section class="send screen-only">
      <h2 tabIndex={-1}>{fill(text.heading, { name })}</h2>
      <p>{text.lead}</p>
      {handed.names !== '' && (
        <label class="check">
          <input type="checkbox" checked={withMarks} onChange={toggleMarks} />{' '}
          {fill(text.marks, { marks: handed.names })}
        </label>
      )}
      <p class="small">{text.text}</p>
      <blockquote>{message}</blockquote>
      <p>{mail === '' ? text.noMail : fill(text.mailTo, { mail })}</p>
      <p class="buttons">
        {mail !== '' && (
          <a class="button" href={mailAddress(mail, text.subject, message)}>
            {text.mail}
          </a>
        )}
        {'share' in navigator && (
          <button
            type="button"
            class="button"
            onClick={() => navigator.share({ text: message }).catch(() => {})}
          >
            {text.share}
          </button>
        )}
        <button type="button" class="button" onClick={() => copy(message)}>
          {text.copy}
        </button>
      </p>
      <p role="status">
        {copied === 'copied' && fill(text.copied, { name })}
        {copied === 'failed' && text.copyFailed}
      </p>
    </section>
  )
}
