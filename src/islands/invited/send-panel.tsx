import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { cleanName, MOST_CHARACTERS } from '#domain/invitation'
import { NOTHING_EXCLUDED, type NotMe } from '#domain/not-me'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { ShareButton } from '../shared/share-button.tsx'
import type { StorageEntry } from '#stores/storage-entry'
import { useCopying } from '../shared/use-copying.ts'
import type { InvitedText } from './invited-props.ts'
import { MessageQrCode } from './message-qr-code.tsx'
import { mailtoUrl, formatMessage } from './message.ts'

type Props = {
  /** The counsellor's name, or a general word if it is unknown. */
  readonly name: string
  /** The counsellor's e-mail address; empty if there is none. */
  readonly mail: string
  readonly code: string
  readonly marks: NotMe
  /** The names of the marked traits and roles; empty if nothing is marked. */
  readonly names: string
  /** What the counsellor shall call the client, which the tab stores. */
  readonly called: StorageEntry
  readonly text: InvitedText
  /** What is offered once the code is sent or shown. */
  readonly offer: ComponentChildren
}

/**
 * Buttons to send the code to the counsellor by mail, share sheet or clipboard. Nothing is sent
 * without a click, and the panel shows the exact message.
 */
export function SendPanel({ name, mail, code, marks, names, called, text, offer }: Props) {
  const [withMarks, setWithMarks] = useState(false)
  const [withQrCode, setWithQrCode] = useState(false)
  useRestoredControls()
  const [typed, setTyped] = useState(() => called.read() ?? '')
  const message = formatMessage({
    name: cleanName(typed),
    code,
    marks: withMarks ? marks : NOTHING_EXCLUDED
  })
  const { copied, copy } = useCopying(message)
  return (
    <section class="send screen-only">
      <h2 tabIndex={-1}>
        <ChangingText>{fill(text.heading, { name })}</ChangingText>
      </h2>
      <p>{text.lead}</p>
      <p class="called">
        <label for="called">
          <ChangingText>{fill(text.callYou, { name })}</ChangingText>
        </label>
        <input
          id="called"
          value={typed}
          maxLength={MOST_CHARACTERS.from}
          autocomplete="off"
          aria-describedby="called-hint"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            called.write(currentTarget.value)
          }}
        />
        <span id="called-hint" class="small">
          {text.callYouHint}
        </span>
      </p>
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
          <a class="button" href={mailtoUrl(mail, text.subject, message)}>
            {text.mail}
          </a>
        )}
        <ShareButton data={{ text: message }} name={text.share} />
        <button type="button" class="button" onClick={copy}>
          {text.copy}
        </button>
      </p>
      <details onToggle={({ currentTarget }) => setWithQrCode(currentTarget.open)}>
        <summary>{text.showQr}</summary>
        {withQrCode && <MessageQrCode message={message} text={text} />}
      </details>
      <p role="status">
        <ChangingText>
          {copied === 'copied'
            ? fill(text.copied, { name })
            : copied === 'failed' && text.copyFailed}
        </ChangingText>
      </p>
      {offer}
    </section>
  )
}
