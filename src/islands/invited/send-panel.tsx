import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { NotMe } from '#domain/not-me'
import { fill } from '#i18n/fill'
import type { Sharing } from '#stores/sharing'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { InvitedText } from './invited-props.ts'
import { mailAddress, formatMessage } from './message.ts'

type Props = {
  /** The counsellor's name, or a word for whoever it is. */
  readonly name: string
  /** The counsellor's address; empty where there is none. */
  readonly mail: string
  readonly code: string
  readonly marks: NotMe
  /** The marks by their names; empty where nothing is marked. */
  readonly names: string
  readonly caseload: string
  readonly copying: Sharing
  readonly text: InvitedText
}

/** The ways to hand a code to the counsellor, each of them a press of one's own; and word for word what they get. */
export function SendPanel({ name, mail, code, marks, names, caseload, copying, text }: Props) {
  const [withMarks, setWithMarks] = useState(false)
  const copied = useStore(copying.$copied)
  useRestoredControls()
  const message = formatMessage({ code, marks, names, caseload }, withMarks, text)
  // What was copied is another message than the one that is shown now
  useEffect(copying.startAnew, [message])
  return (
    <section class="send screen-only">
      <h2 tabIndex={-1}>
        <ChangingText>{fill(text.heading, { name })}</ChangingText>
      </h2>
      <p>{text.lead}</p>
      {names !== '' && (
        <label class="check">
          <input type="checkbox" checked={withMarks} onChange={() => setWithMarks(!withMarks)} />
          <ChangingText>{` ${fill(text.marks, { marks: names })}`}</ChangingText>
        </label>
      )}
      <p class="small">{text.text}</p>
      <blockquote key={message}>{message}</blockquote>
      <p>
        <ChangingText>{mail === '' ? text.noMail : fill(text.mailTo, { mail })}</ChangingText>
      </p>
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
        <button type="button" class="button" onClick={() => copying.copy(message)}>
          {text.copy}
        </button>
      </p>
      <p role="status">
        <ChangingText>
          {copied === 'copied'
            ? fill(text.copied, { name })
            : copied === 'failed' && text.copyFailed}
        </ChangingText>
      </p>
    </section>
  )
}
